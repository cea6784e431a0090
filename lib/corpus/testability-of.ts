import type { CommitmentFind, Testability } from '@/lib/model';

import { canAct } from './likeness';

type Stated = Pick<CommitmentFind, 'actors' | 'action' | 'deadline'>;

type Part = Testability['owner'];

const NOT_STATED: Part = { answer: 'not stated' };

/** One named body answers for it; several, or words that name none, are stated in part. */
export function ownerOf({ actors }: Pick<Stated, 'actors'>): Part {
  const named = new Set(actors.flatMap(({ entityIds }) => entityIds.filter(canAct)));
  const said = actors.map(({ words }) => words).join(', ');
  if (named.size === 0 && said === '') return NOT_STATED;
  return { answer: named.size === 1 ? 'yes' : 'in part', ...(said === '' ? {} : { said }) };
}

export function timeframeOf({ deadline }: { readonly deadline?: Stated['deadline'] | undefined }): Part {
  if (deadline === undefined) return NOT_STATED;
  const said = deadline.words === '' ? deadline.event : deadline.words;
  return { answer: deadline.to === undefined ? 'in part' : 'yes', ...(said === undefined ? {} : { said }) };
}

/** A count, a share or an amount among the words of the action, not a date. */
const FIGURE =
  /(?:[£€$]\s?\d|\d[\d,.]{0,12}\s?(?:%|per cent|million|billion|trillion)|\b\d{1,3}(?:,\d{3})+\b|\b(?!(?:19|20)\d\d\b)\d{2,}\b)/u;

function targetOf({ action }: Stated): Part {
  const [said] = FIGURE.exec(action.words) ?? [];
  return said === undefined ? NOT_STATED : { answer: 'in part', said };
}

/** What the words of a found commitment state by themselves. Whether the action can be checked off is for a person. */
export function testabilityOf(found: Stated): Testability {
  return {
    deliverable: { answer: 'in part', said: found.action.words },
    target: targetOf(found),
    timeframe: timeframeOf(found),
    owner: ownerOf(found),
  };
}
