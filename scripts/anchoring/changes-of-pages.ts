import { oneOf } from './chance';
import type { Change } from './change';
import { fresh, joined, replaced, reset, sliceOf } from './traced-text';
import { BLOCK, NOWHERE, SENTENCE, holding, touches, unitsOf } from './units';

const TRANSLATED = [
  'Mae’r llywodraeth yn bwriadu cyhoeddi ei chynllun yn ystod y flwyddyn nesaf.',
  'Cytunodd y gweinidogion i gyfarfod eto yn yr hydref.',
  'Bydd yr adran yn adrodd ar gynnydd bob chwe mis.',
  'Croesawodd pawb y gwaith a wnaed hyd yma.',
];

/** The whole page is another one, or in another form. */
export const OF_PAGES: readonly Change[] = [
  {
    name: 'a banner put in at the top',
    make: (whole) => joined(fresh('This page was updated. It replaces an earlier version.\n\n'), whole),
  },
  {
    name: 'cut off before the quote',
    make: (whole, { pick, quote }) => sliceOf(whole, 0, Math.max(0, quote.start - pick(400))),
  },
  {
    name: 'cut off after the quote',
    make: (whole, { pick, quote }) => sliceOf(whole, 0, Math.min(whole.text.length, quote.end + pick(400))),
  },
  {
    name: 'the first part taken out',
    make: (whole, { pick, quote }) => sliceOf(whole, Math.max(0, quote.start - pick(300)), whole.text.length),
  },
  {
    name: 'blocks split',
    make: (whole) => reset(whole, /(?<=[.!?]) (?=\p{Lu})/gu, () => '\n\n'),
  },
  { name: 'blocks merged', make: (whole) => reset(whole, /\n+/g, () => ' ') },
  {
    name: 'another page written in its place',
    make: (whole, { pick, others }) => {
      const other = oneOf(others, pick, '');
      return other === whole.text ? whole : fresh(other);
    },
  },
  {
    name: 'translated',
    make: (whole, { pick }) =>
      fresh(
        unitsOf(whole.text, BLOCK)
          .map(() => oneOf(TRANSLATED, pick, ''))
          .join('\n\n'),
      ),
  },
  {
    name: 'all but its block rewritten',
    make: (whole, { quote, pick, others }) => {
      const other = oneOf(others, pick, '');
      const own = holding(whole.text, quote, BLOCK);
      if (own.end - own.start > whole.text.length / 2 || other === whole.text) return whole;
      return joined(
        fresh(`${other.slice(0, 1500)}\n\n`),
        sliceOf(whole, own.start, own.end),
        fresh(`\n\n${other.slice(1500, 3000)}`),
      );
    },
  },
  {
    name: 'all sentences beside it rewritten',
    make: (whole, { quote, pick, others }) => {
      const sentences = unitsOf(whole.text, SENTENCE).filter((one) => !touches(one, quote));
      const before = sentences.filter(({ end }) => end <= quote.start).slice(-3);
      const after = sentences.filter(({ start }) => start >= quote.end).slice(0, 3);
      return [...before, ...after].reduceRight((now, { start, end }) => {
        const other = oneOf(others, pick, '');
        const words = oneOf(unitsOf(other, SENTENCE), pick, NOWHERE);
        return replaced(now, start, end, fresh(other.slice(words.start, words.end)));
      }, whole);
    },
  },
  {
    name: 'written twice over',
    make: (whole) => (whole.text.length > 6000 ? whole : joined(whole, fresh(`\n\n${whole.text}`))),
  },
];
