import { expect, test } from 'vitest';

import { canAct, likenessOf, shareActor } from '@/lib/corpus/likeness';
import type { EntityId } from '@/lib/model';

test.each([
  { one: 'rural dental practices', other: 'Rural dental practices', share: 1, covered: 1, telling: 3, phrase: true },
  { one: 'rural dental practices', other: 'rural', share: 0.5, covered: 1, telling: 1, phrase: false },
  { one: 'rural dental', other: 'dental rural', share: 1, covered: 1, telling: 2, phrase: true },
  {
    one: 'rural coal castle dental',
    other: 'rural bridges goat dental',
    share: 0.5,
    covered: 0.5,
    telling: 2,
    phrase: false,
  },
  { one: 'rural dental', other: 'coal bridges', share: 0, covered: 0, telling: 0, phrase: false },
  { one: '', other: '', share: 0, covered: 0, telling: 0, phrase: false },
])('how alike “$one” and “$other” are', ({ one, other, ...likeness }) => {
  expect(likenessOf(one, other)).toEqual(likeness);
  expect(likenessOf(other, one)).toEqual(likeness);
});

test.each([
  { id: 'country/france', can: true },
  { id: 'organisation/home-office', can: true },
  { id: 'person/kim', can: true },
  { id: 'role/minister', can: true },
  { id: 'programme/free-childcare-offer', can: false },
  { id: 'law/act', can: false },
])('$id can act: $can', ({ id, can }) => {
  expect(canAct(id as EntityId)).toBe(can);
  expect(shareActor({ by: [id as EntityId] }, { by: ['country/x' as EntityId, id as EntityId] })).toBe(can);
});

test('the government of the United Kingdom and the country are one actor', () => {
  const [government, country, france] = ['organisation/uk-government', 'country/united-kingdom', 'country/france'].map(
    (id) => ({ by: [id as EntityId] }),
  );
  expect(government && country && shareActor(government, country)).toBe(true);
  expect(government && france && shareActor(government, france)).toBe(false);
});
