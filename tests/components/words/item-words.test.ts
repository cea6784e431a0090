import { expect, test } from 'vitest';

import { arrivalWords, markWords, signWords } from '@/components/words/item-words';
import type { MarginSaid } from '@/lib/model';

const COMMITMENT = { kind: 'commitment', number: 9, of: 10, strength: 'firm' } as const;

test.each([
  { sign: { shape: 'new', mark: 'kept' }, headline: 'Kept so far, in the editors’ view' },
  { sign: { shape: 'untestable', mark: 'empty' }, headline: 'Cannot be tested' },
  { sign: { shape: 'new', mark: 'date passed' }, headline: 'The date has passed' },
  { sign: { shape: 'new', mark: 'empty' }, headline: 'Nobody has looked yet' },
] as const satisfies readonly MarginSaid[])('a sign is heard with its headline, “$headline”', (said) => {
  expect(signWords({ ...COMMITMENT, said })).toBe(`Commitment 9. The words say: will do. ${said.headline}`);
});

test('a commitment of which nothing is said yet is named without a headline', () => {
  expect(signWords(COMMITMENT)).toBe('Commitment 9. The words say: will do');
});

test.each([
  { date: 'by the end of 2030', heard: 'due by the end of 2030' },
  { date: 'Before 1 April 2030', heard: 'due Before 1 April 2030' },
  { date: 'ahead of the next ministerial meeting', heard: 'due ahead of the next ministerial meeting' },
  { date: 'in December 2030', heard: 'due in December 2030' },
  { date: 'from April 2030', heard: 'from April 2030' },
  { date: 'over the next 3 years', heard: 'over the next 3 years' },
])('of a commitment “$date” is heard “$heard”, on its mark and on arrival', ({ date, heard }) => {
  expect(markWords({ ...COMMITMENT, date })).toBe(`Commitment. The words say: will do, ${heard}`);
  expect(arrivalWords({ ...COMMITMENT, date })).toBe(`Commitment 9 of 10. The words say: will do, ${heard}.`);
});

test('without a date nothing is said of one', () => {
  expect(markWords(COMMITMENT)).toBe('Commitment. The words say: will do');
  expect(arrivalWords(COMMITMENT)).toBe('Commitment 9 of 10. The words say: will do.');
});
