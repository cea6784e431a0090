import type { ChangeKind, Difference, LineageSuggestion } from '@/lib/model';

const DIFFERENCE_WORDS: Readonly<Record<Difference, string>> = {
  'firmer words': 'its words are firmer',
  'weaker words': 'its words are weaker',
  'a date came in': 'a date came in',
  'a date dropped out': 'a date dropped out',
  'a condition came in': 'a condition came in',
  'a condition dropped out': 'a condition dropped out',
  'fewer topics': 'it names fewer things',
};

const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Why a relation is suggested: "Someone promised both, on one topic; its words are firmer." */
export function becauseWords({ because }: Pick<LineageSuggestion, 'because'>): string {
  const differences = because.map((one) => DIFFERENCE_WORDS[one]);
  return `The same body promised both, on one topic${differences.length === 0 ? '' : `; ${listed.format(differences)}`}.`;
}

/** What was changed, as it is told beside "Take it back". */
export const CHANGE_WORDS: Readonly<Record<ChangeKind, string>> = {
  view: 'Your view is kept',
  evidence: 'Your record is kept',
  commitment: 'The commitment is in your corpus',
  lineage: 'What it takes up is kept',
  answer: 'What it bears on is kept',
  refusal: 'It will not be suggested again',
  name: 'The name is in your corpus',
  alias: 'The other name is kept',
  'not a name': 'It is no longer marked as a name',
  'clip dropped': 'The clipped words were put away',
};
