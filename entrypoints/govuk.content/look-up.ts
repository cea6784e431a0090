import type { CardView, Subject } from '@/components/card/card-view';
import { NobodyAnswers, ask } from '@/lib/messages';
import type { FindId } from '@/lib/model';

import type { Desk } from './desk';

/** Looks a find up. A card that cannot be read says so, and the page goes on. */
export async function lookUp({ analysis, read }: Desk, find: FindId, subject: Subject): Promise<CardView> {
  try {
    const facts = await ask('cardOf', { analysis: analysis.key, find, page: read.facts });
    return facts === null ? { state: 'failed', subject } : { state: 'ready', subject, facts };
  } catch (fault) {
    if (fault instanceof NobodyAnswers) throw fault;
    return { state: 'failed', subject };
  }
}
