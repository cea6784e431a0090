import { languageNow } from './language';

/** Welsh has "ac" before a vowel. */
const VOWEL = /^[“‘"']?[aeiouwyâêîôûŵŷ]/iu;

function joiner(joined: 'and' | 'or', last: string): string {
  if (languageNow() !== 'cy') return joined;
  if (joined === 'or') return 'neu';
  return VOWEL.test(last) ? 'ac' : 'a';
}

/** "A, B and C", "A, B or C". Not by `Intl.ListFormat`: Chromium knows no lists in Welsh, and the first one made takes 5 ms. */
export function listWords(names: readonly string[], joined: 'and' | 'or'): string {
  const last = names.at(-1) ?? '';
  const before = names.slice(0, -1).join(', ');
  return before === '' ? last : `${before} ${joiner(joined, last)} ${last}`;
}
