import type { Looked, OfficialState, Stage, Stance, Status } from '@/lib/model';

import { dateWords } from './dates';
import { authorWords, packViewWords } from './headline';
import { namesWords } from './names';

type Counts = Readonly<Record<Stance, number>>;

const totalOf = ({ supports, contradicts, context }: Counts): number => supports + contradicts + context;
const suggest = (count: number, what: string): string => `${count} ${count === 1 ? 'suggests' : 'suggest'} ${what}`;

function partsOf({ supports, contradicts, context }: Counts): readonly string[] {
  return [
    ...(supports > 0 ? [suggest(supports, 'it was done')] : []),
    ...(contradicts > 0 ? [suggest(contradicts, 'it was not done')] : []),
    ...(context > 0 ? [`${context} ${context === 1 ? 'is' : 'are'} background`] : []),
  ];
}

const ONE: Readonly<Record<Stance, string>> = {
  supports: 'It suggests it was done.',
  contradicts: 'It suggests it was not done.',
  context: 'It is background.',
};

/** Whose records they are: "2 of them come from others." */
function fromWords(total: number, independent: number): string {
  if (independent === 0) return 'All come from those who promised.';
  if (independent === total) return 'All come from others.';
  return `${independent} of them ${independent === 1 ? 'comes' : 'come'} from others.`;
}

/** "6 records: 5 suggest it was done, 1 is background. 2 of them come from others."; nothing where there is none. */
function recordsWords({ counts, independent }: Pick<Status, 'counts' | 'independent'>): string {
  const total = totalOf(counts);
  if (total === 0) return '';
  if (total === 1) {
    const [stance = 'context'] = (['supports', 'contradicts'] as const).filter((one) => counts[one] > 0);
    return `1 record, from ${independent === 0 ? 'those who promised' : 'others'}. ${ONE[stance]}`;
  }
  const told = counts.context === total ? 'all background' : partsOf(counts).join(', ');
  return `${total} records: ${told}. ${fromWords(total, independent)}`;
}

/**
 * What the records show of one participant: "2 suggest it was done, 1 is background".
 * @param silence what is said where there is none: "None found" only after a search
 */
function participantWords(counts: Counts, silence: string): string {
  const parts = partsOf(counts);
  return parts.length === 0 ? silence : parts.join(', ');
}

/** Participants without records, named; nothing where all or none have records. */
function missingWords(
  participants: readonly { readonly name: string; readonly counts: Counts }[],
  silence: 'none found' | 'no record',
): string | undefined {
  const missing = participants.filter(({ counts }) => totalOf(counts) === 0);
  if (missing.length === 0 || missing.length === participants.length) return undefined;
  return `For ${namesWords(missing.map(({ name }) => name))}: ${silence}.`;
}

/** What the promising government says; nothing while it is simply open, or not known. */
function officialWords(official: OfficialState, publisher: string | undefined): string | undefined {
  if (official === 'open' || official === 'unknown') return undefined;
  return `${publisher ?? 'Those who promised'} ${publisher === undefined ? 'say' : 'says'}: ${official}.`;
}

/** "19 December 2025: a law was passed in Germany." */
function stageWords({ since, said }: Pick<Stage, 'since' | 'said'>): string {
  return `${dateWords(since)}: ${said.replace(/\.$/u, '')}.`;
}

/** "None found, when you looked on 24 November 2026. That is not proof that there is none." */
function noneFoundWords({ by, on }: Looked): string {
  return `None found, when ${authorWords(by)} looked on ${dateWords(on)}. That is not proof that there is none.`;
}

/** What records come to, in sentences. */
export const records = {
  counted: recordsWords,
  ofParticipant: participantWords,
  missing: missingWords,
  official: officialWords,
  stage: stageWords,
  noneFound: noneFoundWords,
  packView: packViewWords,
};
