import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { publisherFault, readsAlike } from '@/lib/model';
import { LOOK_ALIKES } from '@/lib/model/look-alikes';
import { RESERVED } from '@/lib/model/publisher-name';

test.each(RESERVED)(
  'a publisher called “$example” is refused, for it reads like a name $whose; “$counterExample” is not',
  (row) => {
    expect(publisherFault(row.example)).toContain(`like a name ${row.whose}`);
    expect(publisherFault(row.counterExample)).toBeUndefined();
  },
);

test.each([
  'Pledgemark’s editors',
  'PLEDGEMARK',
  'P l e d g e m a r k',
  'Pledge-mark editors',
  'Ｐｌｅｄｇｅｍａｒｋ',
  'Plédgemärk',
  'Рlеdgеmаrk',
  'P1edgemark',
  'PIedgemark',
  'Pledgernark',
  'ᴘledgemark',
  '𝐏𝐥𝐞𝐝𝐠𝐞𝐦𝐚𝐫𝐤',
  'Editors',
  'the editors',
  'The  EDITORS.',
  'E d i t o r s',
  'Еditоrs',
  '℮ditors',
  'Ed\u0131tors',
  'Εditors',
  'editors\u0301',
  'Ⓔⓓⓘⓣⓞⓡⓢ',
  'You',
  'YOU.',
  'Y\u00f2u',
  'Yоu',
  'Your view',
  'Your local council',
  'the reader',
  'Me',
])('a publisher may not be called “%s”', (name) => {
  expect(publisherFault(name)).toMatch(/reads like a name of/u);
});

test.each([
  '\u202eevil',
  'Edi\u200btors',
  'A\nB',
  'Institute\u2066',
  'x\ufeff',
  'soft\u00adhyphen',
  'A\u2028B',
  'tag\u{e0041}',
])('a publisher’s name with signs that nobody sees is refused: %j', (name) => {
  expect(publisherFault(name)).toMatch(/cannot be seen/u);
});

test.each(['', ' ', '\u200d', '…', '“”'])('a publisher’s name without a letter is refused: %j', (name) => {
  expect(publisherFault(name)).toMatch(/no letter and no figure/u);
});

test('a publisher’s name is no longer than 200 characters', () => {
  expect(publisherFault('a'.repeat(200))).toBeUndefined();
  expect(publisherFault('a'.repeat(201))).toMatch(/longer than 200/u);
});

test.each([
  'Institute for Kettles',
  'National Audit Office',
  'Which?',
  '38 Degrees',
  'YouGov',
  'Editors Guild of India',
  'Greenpeace',
  '国家审计署',
  'بنیاد می\u200cخوانیم',
  'Счётная палата',
  '<b>x</b>',
])('a publisher may be called “%s”', (name) => {
  expect(publisherFault(name)).toBeUndefined();
});

test.each([
  ['Institute for Kettles', 'institute for kettles'],
  ['Institute for Kettles', 'Institute  for-Kettles.'],
  ['Institute for Kettles', 'Ιnstitute fоr Κettles'],
  ['Institute for Kettles', 'lnstitute for Kettles'],
  ['Institute for Kettles', 'Ｉnstitute for Kett1es'],
  ['Счётная палата', 'СЧЕТНАЯ  ПАЛАТА'],
])('“%s” and “%s” read alike', (one, other) => {
  expect(readsAlike(one, other)).toBe(true);
  expect(readsAlike(other, one)).toBe(true);
});

test.each([
  ['Institute for Kettles', 'Institute for Kettle'],
  ['National Audit Office', 'National Audit Agency'],
  ['国家审计署', '国家统计局'],
])('“%s” and “%s” do not', (one, other) => {
  expect(readsAlike(one, other)).toBe(false);
});

/** A name with some of its letters drawn by others that look like them. */
const disguised = (name: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      ...Array.from(name, (letter) => {
        const signs = LOOK_ALIKES.filter(([letters]) => letters === letter.toLowerCase()).flatMap(([, all]) =>
          Array.from(all),
        );
        return fc.constantFrom(letter, letter.toUpperCase(), `${letter}\u0301`, ...signs);
      }),
    )
    .map((letters) => letters.join(''));

test.each(['pledgemark', 'editors', 'the editors', 'you'])(
  'however the letters of “%s” are drawn, it is refused',
  (name) => {
    fc.assert(
      fc.property(disguised(name), (drawn) => {
        expect(publisherFault(drawn)).toBeDefined();
      }),
      { numRuns: 500 },
    );
  },
);
