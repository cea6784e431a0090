import { t, worded } from '@/lib/language';
import type { Correction, EntityType, FinderGave, ReaderSays } from '@/lib/model';
import { dateWords, namesWords } from '@/lib/words';

/** Marks of dates and figures are no names, and are called what they are. */
const NOT_ONE_OF: Readonly<Partial<Record<EntityType, string>>> = worded({
  date: 'Not a date',
  money: 'Not an amount',
  quantity: 'Not a figure',
});

/** "Not a commitment", "Not progress", "Not a name". */
export function notOneWords({
  of,
  type,
}: {
  readonly of: Correction['of'];
  readonly type?: EntityType | undefined;
}): string {
  if (of === 'entity') return (type && NOT_ONE_OF[type]) ?? t('Not a name');
  return of === 'commitment' ? t('Not a commitment') : t('Not progress');
}

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** "Taken off: not a commitment." */
export function takenOffWords({ of, gave }: Pick<Correction, 'of' | 'gave'>): string {
  return t('Taken off: {notOne}.', { notOne: lowered(notOneWords({ of, type: gave.type })) });
}

/** What the finder read as the date, as a sentence. */
export function dateReadWords(deadline: FinderGave['deadline']): string {
  if (deadline?.to !== undefined) return t('Pledgemark read {day}.', { day: dateWords(deadline.to) });
  if (deadline?.event !== undefined) return t('Pledgemark read an event: {event}.', { event: deadline.event });
  return deadline === undefined ? t('Pledgemark read no date.') : t('Pledgemark read no day.');
}

function dateSaid(date: Extract<ReaderSays, { is: 'date' }>['date']): string {
  if ('day' in date) return t('Its date: {day}.', { day: dateWords(date.day) });
  return 'event' in date ? t('Its date: before {event}.', { event: date.event }) : t('These words are not a date.');
}

/** What was put right, as it is listed. */
export function correctionWords({ of, gave, says }: Pick<Correction, 'of' | 'gave' | 'says'>): string {
  switch (says.is) {
    case 'not one':
      return takenOffWords({ of, gave });
    case 'words':
      return t('Its words: “{words}”.', { words: says.selector.exact });
    case 'date':
      return dateSaid(says.date);
    case 'actor':
      return t('Who acts: {names}.', { names: namesWords(says.actors.map(({ words }) => words)) });
  }
}
