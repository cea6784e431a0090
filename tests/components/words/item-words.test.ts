import { expect, test } from 'vitest';

import { signWords } from '@/components/words/item-words';
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
