import { expect, test } from 'vitest';

import { signWords } from '@/components/words/item-words';
import type { Sign } from '@/lib/model';

test.each([
  { sign: { shape: 'new', mark: 'kept', view: 'kept so far' }, said: 'Kept so far, in the editors’ view' },
  { sign: { shape: 'new', mark: 'records', view: 'too early' }, said: 'Too early to say, in the editors’ view' },
  {
    sign: { shape: 'untestable', mark: 'empty', view: 'not testable' },
    said: 'Cannot be tested, in the editors’ view',
  },
  { sign: { shape: 'again', mark: 'disputed', view: 'disputed', by: 'reader' }, said: 'Disputed, in your view' },
  { sign: { shape: 'untestable', mark: 'empty' }, said: 'Cannot be tested' },
  { sign: { shape: 'new', mark: 'records' }, said: 'Records, no view yet' },
  { sign: { shape: 'new', mark: 'date passed' }, said: 'The date has passed' },
  { sign: { shape: 'new', mark: 'empty' }, said: 'Not in this corpus yet' },
] as const satisfies readonly { sign: Sign; said: string }[])(
  'a sign is heard as “$said”: a view in full, with its author',
  ({ sign, said }) => {
    expect(signWords({ kind: 'commitment', number: 9, of: 10, strength: 'firm', sign })).toBe(
      `Commitment 9. The words say: will do. ${said}`,
    );
  },
);
