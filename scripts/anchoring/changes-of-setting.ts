import { oneOf } from './chance';
import type { Change } from './change';
import { fresh, replaced, reset, sliceOf } from './traced-text';
import type { TracedText } from './traced-text';

/** Sets a stretch around the quote anew, or the whole page. */
function setAnew(pattern: RegExp, set: (words: string, pick: (most: number) => number) => string): Change['make'] {
  return (whole, { pick, quote }) => {
    if (pick(2) === 0) return reset(whole, pattern, (words) => set(words, pick));
    const [start, end] = [Math.max(0, quote.start - pick(80)), Math.min(whole.text.length, quote.end + pick(80))];
    return replaced(
      whole,
      start,
      end,
      reset(sliceOf(whole, start, end), pattern, (words) => set(words, pick)),
    );
  };
}

/** A sign without width put into the quote, at several places. */
function putIn(signs: readonly string[]): Change['make'] {
  return (whole, { pick, quote }) => {
    const places = Array.from({ length: 1 + pick(4) }, () => quote.start + 1 + pick(quote.end - quote.start));
    return places
      .filter((at) => at < quote.end)
      .sort((a, b) => b - a)
      .reduce<TracedText>((now, at) => replaced(now, at, at, fresh(oneOf(signs, pick, ''))), whole);
  };
}

const SPACES = ['\u00a0', '\n', '\n\n', '  ', '\t', '\u2009', '\u202f', ' \n '];

/** Changes of setting alone: the words are the same to a reader. */
export const OF_SETTING: readonly Change[] = [
  {
    name: 'white space',
    make: setAnew(/(?<!\n) (?!\n)/g, (_, pick) => (pick(3) === 0 ? oneOf(SPACES, pick, ' ') : ' ')),
  },
  { name: 'no-break spaces', make: setAnew(/ (?=\d)|(?<=\d) /g, () => '\u00a0') },
  {
    name: 'quotation marks',
    make: setAnew(/["'“”‘’«»]/g, (words, pick) =>
      oneOf(/["“”«»]/.test(words) ? ['"', '“', '”', '‘', "'"] : ["'", '’', '‘'], pick, words),
    ),
  },
  { name: 'dashes', make: setAnew(/[-–—‑−]/g, (words, pick) => oneOf(['-', '–', '—', '‑', '−'], pick, words)) },
  { name: 'ellipsis', make: setAnew(/…|\.\.\./g, (words) => (words === '…' ? '...' : '…')) },
  { name: 'soft hyphens', make: putIn(['\u00ad']) },
  { name: 'zero-width signs', make: putIn(['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u200e']) },
  {
    name: 'letters composed or taken apart',
    make: setAnew(/(?!\p{ASCII})\p{L}\p{M}?|\p{L}\p{M}/gu, (words) =>
      words === words.normalize('NFC') ? words.normalize('NFD') : words.normalize('NFC'),
    ),
  },
  {
    name: 'a break of line or an image in the quote',
    make: (whole, { pick, quote }) => {
      const spaces = [...whole.text.slice(quote.start, quote.end).matchAll(/ /g)].map(
        ({ index }) => quote.start + index,
      );
      const at = oneOf(spaces, pick, -1);
      return at < 0 ? whole : replaced(whole, at, at + 1, fresh(oneOf(['\n\n', '\n', ' '], pick, '\n')));
    },
  },
];
