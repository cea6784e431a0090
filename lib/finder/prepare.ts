import { isoDate } from '@/lib/model';

import { readClauses } from './clauses/read-clauses';
import { Pattern } from './match/pattern';
import { findMentions } from './names/find-mentions';
import type { Gazetteer } from './names/gazetteer';

/** Something of each kind that is looked for: what has been looked for once is found sooner the next time. */
const SAMPLE = [
  'A statement of the harbour',
  'The Home Office will publish a plan for the piers by the end of 2027, subject to the Harbours Act 2015.',
  'In March 2024 the Prime Minister, Mr Quill Fennimore, agreed to spend £2.4 million with France, and 40% more by 2030.',
  'We have opened the Quay Rope Fund (QRF), and will work with the councils to: light the piers; mend 22 ferries.',
].join('\n\n');

/**
 * Makes the finder ready for its first text, in steps between which others may have their turn: patterns are compiled, and
 * a few sentences are read.
 */
export function* prepareFinder(gazetteer: Gazetteer): Generator<void> {
  Pattern.prepareAll();
  yield;
  const reading = { text: SAMPLE, headings: [] };
  const mentions = findMentions(reading, gazetteer, isoDate('2024-04-01'));
  yield;
  readClauses(reading, mentions);
}
