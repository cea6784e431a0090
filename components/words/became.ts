import type { Deadline, IsoDate, OfficialState, Schedule, Stage, Stance } from '@/lib/model';

import { dateWords, distanceWords } from './sentences';

/** Names that take "the" inside a sentence. */
const WITH_ARTICLE: readonly string[] = [
  'Netherlands',
  'United Kingdom',
  'United States',
  'European Union',
  'European Commission',
  'Home Office',
  'Republic of Ireland',
  'United Arab Emirates',
];

const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "Belgium, France and the Netherlands". */
export function namesWords(names: readonly string[]): string {
  return listed.format(names.map((name) => (WITH_ARTICLE.includes(name) ? `the ${name}` : name)));
}

/** Participants without records, named; nothing where all or none have records. */
export function missingWords(
  participants: readonly { readonly name: string; readonly counts: Readonly<Record<Stance, number>> }[],
): string | undefined {
  const missing = participants.filter(({ counts }) => counts.supports + counts.contradicts + counts.context === 0);
  if (missing.length === 0 || missing.length === participants.length) return undefined;
  return `For ${namesWords(missing.map(({ name }) => name))}: none found in this corpus.`;
}

/** What the promising government says; nothing while it is simply open. */
export function officialWords(official: OfficialState, publisher: string | undefined): string | undefined {
  if (official === 'open') return undefined;
  if (official === 'unknown') return 'Nothing found from those who promised.';
  return `${publisher ?? 'Those who promised'} ${publisher === undefined ? 'say' : 'says'}: ${official}.`;
}

/** "19 December 2025: a law was passed in Germany." */
export function stageWords({ since, said }: Pick<Stage, 'since' | 'said'>): string {
  return `${dateWords(since)}: ${said.replace(/\.$/u, '')}.`;
}

/** "2 point to done, 1 is background", for one participant. */
export function participantWords(counts: Readonly<Record<Stance, number>>): string {
  const { supports, contradicts, context } = counts;
  const parts = [
    ...(supports > 0 ? [`${supports} ${supports === 1 ? 'points' : 'point'} to done`] : []),
    ...(contradicts > 0 ? [`${contradicts} ${contradicts === 1 ? 'points' : 'point'} to not done`] : []),
    ...(context > 0 ? [`${context} ${context === 1 ? 'is' : 'are'} background`] : []),
  ];
  return parts.length === 0 ? 'None found' : parts.join(', ');
}

/** The deadline as the words give it, where the corpus adds nothing. */
export function foundSchedule(deadline: Deadline | undefined, today: IsoDate): Schedule {
  if (deadline?.event !== undefined) return { is: 'event-bound', event: deadline.event };
  if (deadline?.to === undefined) return { is: 'none stated' };
  return { is: deadline.to < today ? 'overdue' : deadline.to === today ? 'due' : 'upcoming', due: deadline.to };
}

/** The deadline in a closed row: short, without a full stop. */
export function dueLine(schedule: Schedule, deadline: Deadline | undefined, today: IsoDate): string {
  switch (schedule.is) {
    case 'none stated':
      return deadline === undefined ? 'No date stated' : `“${deadline.words}”: no date`;
    case 'event-bound':
      return schedule.held === undefined
        ? `Before ${schedule.event}, no date known`
        : `Before ${schedule.event}, held ${dateWords(schedule.held)}`;
    default:
      return `Due by ${dateWords(schedule.due)}, ${distanceWords(schedule.due, today)}`;
  }
}
