import { languageNow } from './language';

const ENGLISH = {
  and: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  or: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
};

/** Welsh has "ac" before a vowel: Chromium knows no lists in Welsh. */
const VOWEL = /^[“‘"']?[aeiouwyâêîôûŵŷ]/iu;

function welshList(names: readonly string[], joined: 'and' | 'or'): string {
  const last = names.at(-1);
  const before = names.slice(0, -1).join(', ');
  if (last === undefined || before === '') return last ?? '';
  if (joined === 'or') return `${before} neu ${last}`;
  return `${before} ${VOWEL.test(last) ? 'ac' : 'a'} ${last}`;
}

/** "A, B and C", "A, B or C". */
export function listWords(names: readonly string[], joined: 'and' | 'or'): string {
  return languageNow() === 'cy' ? welshList(names, joined) : ENGLISH[joined].format(names);
}
