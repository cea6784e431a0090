import type { CardView, Subject } from '@/components/card/card-view';
import { NobodyAnswers, ask } from '@/lib/messages';
import type { MarkSpan } from '@/lib/highlight';

import type { PageContext } from './page-context';

/** Looks an item up. A card that cannot be read says so, and the page goes on. */
export async function lookUp(context: PageContext, span: MarkSpan, subject: Subject): Promise<CardView> {
  try {
    await context.whole;
    const { analysis, read } = context;
    const facts =
      span.kind === 'note'
        ? await ask('noteOf', { page: read.notePage.key, note: span.id })
        : await ask('cardOf', { analysis: analysis.key, find: span.id, page: read.facts });
    return facts === null ? { state: 'failed', subject } : { state: 'ready', subject, facts };
  } catch (fault) {
    if (fault instanceof NobodyAnswers) throw fault;
    return { state: 'failed', subject };
  }
}
