import { LOOK_ALIKES } from './look-alikes';

/** Longer names would hide what stands beside them. */
const LONGEST = 200;

/** Signs that nobody sees: some turn the words around, others part them. Joiners stay: some alphabets are written with them. */
const UNSEEN =
  /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e0fff}]/u;

const latinOf = (sign: string): string => LOOK_ALIKES.find(([, signs]) => signs.includes(sign))?.[0] ?? sign;

/** The words of a name as they look: capitals, marks, widths, signs that nobody sees and look-alikes do not count. */
function looksLike(name: string): readonly string[] {
  // before marks are dropped and capitals made small: some marks are drawn like letters, and some capitals like others
  const latin = Array.from(name.normalize('NFKD'), latinOf).join('').normalize('NFKD');
  const plain = latin.toLowerCase().replaceAll(/[\p{M}\p{Cf}]/gu, '');
  // small l, capital I and the figure 1 are drawn alike; so are o and 0, m and rn, w and vv
  const alike = plain.replaceAll(/[l1|]/g, 'i').replaceAll('0', 'o').replaceAll('rn', 'm').replaceAll('vv', 'w');
  return alike.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

const likeWord = (word: string): string => looksLike(word).join('');
const likeWords = (...words: readonly string[]): ReadonlySet<string> => new Set(words.map(likeWord));

/** As it is written, in small letters and in capitals: a letter may look like one of ours in one case alone. */
const casesOf = (name: string): readonly string[] => [name, name.toLowerCase(), name.toUpperCase()];

/** Whether two publishers would be read as one. */
export function readsAlike(one: string, other: string): boolean {
  const [ones, others] = [casesOf(one).map(likeWord), casesOf(other).map(likeWord)];
  return ones.some((name, at) => name === others[at]);
}

/** What a pack may not be published as: who else speaks in Pledgemark. */
interface Reserved {
  readonly whose: string;
  readonly holds: (words: readonly string[], joined: string) => boolean;
  readonly example: string;
  readonly counterExample: string;
}

/** Where a name has no other words than these and one of theirs, it is a name for the editors or the reader. */
const FILLING = [
  'the',
  'a',
  'an',
  'our',
  'my',
  'of',
  'and',
  's',
  'team',
  'view',
  'views',
  'official',
  'corpus',
  'pack',
];
const only = (words: readonly string[], theirs: ReadonlySet<string>): boolean => {
  const filling = likeWords(...FILLING);
  return words.some((word) => theirs.has(word)) && words.every((word) => theirs.has(word) || filling.has(word));
};

export const RESERVED: readonly Reserved[] = [
  {
    whose: 'of Pledgemark',
    holds: (_, joined) => joined.includes(likeWord('pledgemark')),
    example: 'Friends of Pledge mark',
    counterExample: 'Pledge Watch',
  },
  {
    whose: 'of Pledgemark’s editors',
    holds: (words, joined) => {
      const theirs = likeWords('editor', 'editors', 'editorial');
      return only(words, theirs) || likeWords('editor', 'editors', 'theeditor', 'theeditors').has(joined);
    },
    example: 'The Editors’ team',
    counterExample: 'Editors Guild of India',
  },
  {
    whose: 'of the reader',
    holds: (words, joined) => {
      const theirs = likeWords('you', 'yours', 'me', 'myself', 'mine', 'reader', 'readers');
      const isAddressed = likeWords('you', 'your', 'yours').has(words[0] ?? '');
      return isAddressed || only(words, theirs) || likeWords('you', 'thereader').has(joined);
    },
    example: 'Your records',
    counterExample: 'Young Readers Trust',
  },
];

/**
 * What is wrong with the name of a pack's publisher, as a sentence; nothing where it can be shown. A publisher is not
 * called like those who speak in Pledgemark besides: its editors, and the reader.
 */
export function publisherFault(name: string): string | undefined {
  if (name.length > LONGEST) return `The name of its publisher is longer than ${LONGEST} characters.`;
  if (UNSEEN.test(name)) return 'The name of its publisher holds signs that cannot be seen.';
  const asRead = casesOf(name).map(looksLike);
  if (asRead.some((words) => words.length === 0)) return 'The name of its publisher has no letter and no figure.';
  const taken = RESERVED.find(({ holds }) => asRead.some((words) => holds(words, words.join(''))));
  return taken === undefined
    ? undefined
    : `Its publisher may not be called “${name}”: that reads like a name ${taken.whose}.`;
}
