import { expect, test } from 'vitest';

import { urnFor, urnOf } from '@/lib/report/urn';

const UUID = '0a1b2c3d-0000-4000-8000-00000000000f';

test('the same words have the same name, a UUID of version 8; other words another', () => {
  const names = ['', 'a', 'b', 'ab'].map(urnFor);
  expect(names).toEqual(['', 'a', 'b', 'ab'].map(urnFor));
  expect(new Set(names).size).toBe(names.length);
  for (const name of names)
    expect(name).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/u);
});

test('every part of a name tells the words apart', () => {
  const parts = Array.from({ length: 40 }, (_, number) => urnFor(`${number}`).slice('urn:uuid:'.length).split('-'));
  for (const at of [0, 1, 2, 3, 4]) expect(new Set(parts.map((part) => part[at])).size).toBeGreaterThan(20);
});

test.each([
  { id: UUID, urn: `urn:uuid:${UUID}` },
  { id: UUID.toUpperCase(), urn: `urn:uuid:${UUID}` },
  { id: `${UUID}0`, urn: urnFor(`${UUID}0`) },
  { id: `x${UUID}`, urn: urnFor(`x${UUID}`) },
  { id: 'note-1', urn: urnFor('note-1') },
])('the id $id is written as $urn', ({ id, urn }) => {
  expect(urnOf(id)).toBe(urn);
});
