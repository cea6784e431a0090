import type { Correction, EntityType, FinderGave, ReaderSays } from '@/lib/model';
import { dateWords, namesWords } from '@/lib/words';

/** Marks of dates and figures are no names, and are called what they are. */
const NOT_ONE_OF: Readonly<Partial<Record<EntityType, string>>> = {
  date: 'Not a date',
  money: 'Not an amount',
  quantity: 'Not a figure',
};

/** "Not a commitment", "Not progress", "Not a name". */
export function notOneWords({
  of,
  type,
}: {
  readonly of: Correction['of'];
  readonly type?: EntityType | undefined;
}): string {
  if (of === 'entity') return (type && NOT_ONE_OF[type]) ?? 'Not a name';
  return of === 'commitment' ? 'Not a commitment' : 'Not progress';
}

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** "Taken off: not a commitment." */
export function takenOffWords({ of, gave }: Pick<Correction, 'of' | 'gave'>): string {
  return `Taken off: ${lowered(notOneWords({ of, type: gave.type }))}.`;
}

/** What the finder read as the date, as a sentence. */
export function dateReadWords(deadline: FinderGave['deadline']): string {
  if (deadline?.to !== undefined) return `Pledgemark read ${dateWords(deadline.to)}.`;
  if (deadline?.event !== undefined) return `Pledgemark read an event: ${deadline.event}.`;
  return deadline === undefined ? 'Pledgemark read no date.' : 'Pledgemark read no day.';
}

function dateSaid(date: Extract<ReaderSays, { is: 'date' }>['date']): string {
  if ('day' in date) return `Its date: ${dateWords(date.day)}.`;
  return 'event' in date ? `Its date: before ${date.event}.` : 'These words are not a date.';
}

/** What was put right, as it is listed. */
export function correctionWords({ of, gave, says }: Pick<Correction, 'of' | 'gave' | 'says'>): string {
  switch (says.is) {
    case 'not one':
      return takenOffWords({ of, gave });
    case 'words':
      return `Its words: “${says.selector.exact}”.`;
    case 'date':
      return dateSaid(says.date);
    case 'actor':
      return `Who acts: ${namesWords(says.actors.map(({ words }) => words))}.`;
  }
}
