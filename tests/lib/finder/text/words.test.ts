import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { isEmpty, partOf, readWords, textOf, wordFrom } from '@/lib/finder/text/words';

function wordsOf(text: string): string[] {
  const { count, starts, ends } = readWords(text);
  return Array.from({ length: count }, (_, at) => text.slice(starts[at], ends[at]));
}

test.each([
  { what: 'words and signs', text: 'We will act, now.', words: ['We', 'will', 'act', ',', 'now', '.'] },
  { what: 'no words', text: ' \n\t\u00A0 ', words: [] },
  { what: 'a verb that is drawn in', text: "We'll act; I'm sure", words: ['We', "'ll", 'act', ';', 'I', "'m", 'sure'] },
  { what: 'the same in capitals', text: "WE'LL", words: ['WE', "'LL"] },
  { what: 'have and would', text: "they've said they'd", words: ['they', "'ve", 'said', 'they', "'d"] },
  { what: 'a negation, which stays one word', text: "won't, can't", words: ["won't", ',', "can't"] },
  { what: 'a possessive', text: "the council's plan", words: ['the', 'council', "'s", 'plan'] },
  { what: 'a possessive of several', text: "councils' plans", words: ['councils', "'", 'plans'] },
  { what: 'an apostrophe within a word', text: "ten o'clock", words: ['ten', "o'clock"] },
  { what: 'what only begins like a verb drawn in', text: "the shed'send", words: ['the', "shed'send"] },
  { what: 'what no word stands right before', text: "a 's b", words: ['a', "'", 's', 'b'] },
  { what: 'what begins behind a stop with a capital', text: "this.'M.", words: ['this', '.', "'", 'M', '.'] },
  { what: 'a possessive behind a stop', text: "the U.S.'s plan", words: ['the', 'U', '.', 'S', '.', "'s", 'plan'] },
  { what: 'a compound', text: 'carbon-free', words: ['carbon-free'] },
  { what: 'a hyphen at an end', text: 'pre- and re-open', words: ['pre', '-', 'and', 're-open'] },
  { what: 'a dash', text: 'act – now — or--never', words: ['act', '–', 'now', '—', 'or', '-', '-', 'never'] },
  { what: 'numbers', text: '22,000 or 3.5 in 2019-20', words: ['22,000', 'or', '3.5', 'in', '2019-20'] },
  { what: 'a number before a stop', text: 'by 2030, or 2031.', words: ['by', '2030', ',', 'or', '2031', '.'] },
  { what: 'a letter before a number', text: 'annex A,5', words: ['annex', 'A', ',', '5'] },
  { what: 'a sum and a share', text: '£3.5bn or 4%', words: ['£', '3.5bn', 'or', '4', '%'] },
  { what: 'quotes', text: `'We will,' "they" said`, words: ["'", 'We', 'will', ',', "'", '"', 'they', '"', 'said'] },
  { what: 'masked names', text: "the A_____'s plan", words: ['the', 'A_____', "'s", 'plan'] },
  { what: 'no space', text: 'done.Then and/or:so', words: ['done', '.', 'Then', 'and', '/', 'or', ':', 'so'] },
  { what: 'accents', text: 'Žižek à São', words: ['Žižek', 'à', 'São'] },
  { what: 'marks of their own', text: 'Z\u030Ci', words: ['Z\u030Ci'] },
  { what: 'other alphabets', text: 'Ελλάδα, Київ 政府', words: ['Ελλάδα', ',', 'Київ', '政府'] },
  { what: 'other white space', text: 'we\u2009will\u202Fact', words: ['we', 'will', 'act'] },
])('$what: “$text”', ({ text, words }) => {
  expect(wordsOf(text)).toEqual(words);
});

test('a word has one number wherever it stands, another with a capital, and masks of any length the number of their letter', () => {
  const { numbers } = readWords('pier pier Pier A____ A__ C__');
  expect(numbers[0]).toBe(numbers[1]);
  expect(numbers[2]).not.toBe(numbers[0]);
  expect(numbers[3]).toBe(numbers[4]);
  expect(numbers[5]).not.toBe(numbers[4]);
});

/** White space, and the control signs below it. */
const isBlank = (signs: string): boolean => Array.from(signs).every((sign) => sign <= ' ' || /\s/.test(sign));

test('the words of any text stand in order, apart, and hold all but its white space', () => {
  const texts = fc.array(
    fc.oneof(
      fc.constantFrom("'ll", "'s", '-', '_', 'A__', ' ', ',', '.', '1', '20', 'we', 'é', '政', '\u0301'),
      fc.string({ unit: 'binary' }),
    ),
  );
  fc.assert(
    fc.property(texts, (pieces) => {
      const text = pieces.join('');
      const { count, starts, ends } = readWords(text);
      let reached = 0;
      for (let at = 0; at < count; at++) {
        const [start = 0, end = 0] = [starts[at], ends[at]];
        expect(isBlank(text.slice(reached, start))).toBe(true);
        expect(Array.from(text.slice(start, end)).some(isBlank)).toBe(false);
        expect(end).toBeGreaterThan(start);
        reached = end;
      }
      expect(isBlank(text.slice(reached))).toBe(true);
    }),
  );
});

test('the first word from an offset on is found, or the end of the words', () => {
  const words = readWords('We will act');
  expect([0, 1, 3, 4, 8, 9].map((offset) => wordFrom(words, offset))).toEqual([0, 1, 1, 2, 2, 3]);
});

test('a part gives its words as they are written, and none where it ends before it starts', () => {
  const words = readWords("The council's  plan, now");
  expect(textOf(partOf(words, 1, 4))).toBe("council's  plan");
  const none = partOf(words, 3, 1);
  expect(none).toMatchObject({ from: 3, to: 3 });
  expect(isEmpty(none)).toBe(true);
  expect(textOf(none)).toBe('');
});
