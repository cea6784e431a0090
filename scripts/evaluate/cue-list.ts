import type { Finder } from './finder';
import { sentencesIn } from './fits';
import type { Promised } from './labelled';

const CUE = /\b(?:will|shall|agree[sd]? to|commit(?:s|ted|ting)? to)\b/i;
const CLOSING = /[\s.;:!?]+$/;

/** Any sentence that has one of the words is a firm commitment, from its first word to its last. */
function promisesIn(text: string): Promised[] {
  return sentencesIn(text).flatMap(({ start, end }) => {
    const words = text.slice(start, end).replace(CLOSING, '');
    return CUE.test(words) ? [{ start, end: start + words.length, strength: 'firm' }] : [];
  });
}

/** What an afternoon would give. */
export const CUE_LIST: Finder = {
  name: 'naive cue list',
  about: 'any sentence with “will”, “shall”, “agree to” or “commit to” (agreed, committed), whole, firm',
  finds: ['commitments'],
  read: ({ text }) => ({ entities: [], commitments: promisesIn(text), progress: [] }),
};
