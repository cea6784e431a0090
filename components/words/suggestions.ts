import { listWords, t, worded } from '@/lib/language';
import type { ChangeKind, Difference, LineageSuggestion } from '@/lib/model';

const DIFFERENCE_WORDS: Readonly<Record<Difference, string>> = worded({
  'firmer words': 'its words are firmer',
  'weaker words': 'its words are weaker',
  'a date came in': 'a date came in',
  'a date dropped out': 'a date dropped out',
  'a condition came in': 'a condition came in',
  'a condition dropped out': 'a condition dropped out',
  'fewer topics': 'it names fewer things',
});

/** Why a relation is suggested: "Someone promised both, on one topic; its words are firmer." */
export function becauseWords({ because }: Pick<LineageSuggestion, 'because'>): string {
  const differences = because.map((one) => DIFFERENCE_WORDS[one]);
  if (differences.length === 0) return t('The same body promised both, on one topic.');
  return t('The same body promised both, on one topic; {differences}.', { differences: listWords(differences, 'and') });
}

/** What was changed, as it is told beside "Take it back". */
export const CHANGE_WORDS: Readonly<Record<ChangeKind, string>> = worded({
  view: 'Your view is saved',
  evidence: 'Your record is saved',
  commitment: 'The commitment is saved on this computer',
  lineage: 'What it takes up is saved',
  answer: 'What it bears on is saved',
  refusal: 'It will not be suggested again',
  name: 'The name is saved on this computer',
  alias: 'The other name is saved',
  'not a name': 'It is no longer marked as a name',
  'clip dropped': 'The clipped words were dropped',
  search: 'Your search is on record',
  'record taken out': 'Your record was taken out',
  'search taken out': 'Your search was taken out',
  correction: 'You put this right',
  'correction taken out': 'You brought this back',
  report: 'What a report says is saved as your evidence',
  'report taken back': 'What a report says is no longer your evidence',
  watched: 'You watch this commitment',
  'no longer watched': 'You no longer watch this commitment',
});
