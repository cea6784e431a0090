import { expect, test } from 'vitest';

import { findMentions, gazetteerWith, packShipped } from '@/lib/finder';
import type { NamesFile } from '@/lib/finder';
import type { Entity, EntityId } from '@/lib/model';

const entity = (id: string, name: string): Entity => ({
  id: `organisation/${id}` as EntityId,
  name,
  type: 'organisation',
  aliases: [],
  sources: [],
});
const FILE: NamesFile = {
  type: 'organisation',
  sources: {},
  names: [
    { name: 'Quay Board', aliases: ['QBD'], from: 'made' },
    { name: 'Harbour Mission', anyCase: ['harbour mission'], from: 'made' },
  ],
};
const SHIPPED = { entities: [entity('quay-board', 'Board of Quays')], files: [FILE] };
/** As a file holds it: nothing but JSON. */
const PACKED = { ...SHIPPED, firstWords: JSON.parse(JSON.stringify(packShipped(SHIPPED))) };
const NOTHING_OWN = { entities: [], aliases: [] };
const TEXT =
  'The Quay Board met. QBD and the harbour mission agreed with the Board of Quays. Rope Friends and Piers Lot came.';

const linked = (...given: Parameters<typeof gazetteerWith>): string[] =>
  findMentions({ text: TEXT, headings: [] }, gazetteerWith(...given)).flatMap(({ surface, entityId, entityName }) =>
    entityId === undefined ? [] : [`${surface}: ${entityId}, ${entityName}`],
  );

const FOUND = [
  'Quay Board: organisation/quay-board, Board of Quays',
  'QBD: organisation/quay-board, Board of Quays',
  'harbour mission: organisation/harbour-mission, Harbour Mission',
  'Board of Quays: organisation/quay-board, Board of Quays',
];

test.each([
  { what: 'read now', shipped: SHIPPED },
  { what: 'read when the extension was built', shipped: PACKED },
])('with first words $what the names of a file are found, and name the editors’ entity of that id', ({ shipped }) => {
  expect(linked(shipped, NOTHING_OWN)).toEqual(FOUND);
});

test('the reader’s own entities and further names are found beside those that ship', () => {
  const own = {
    entities: [entity('rope-friends', 'Rope Friends')],
    aliases: [{ entity: 'organisation/harbour-mission' as EntityId, text: 'Piers Lot' }],
  };
  expect(linked(PACKED, own)).toEqual([
    ...FOUND,
    'Rope Friends: organisation/rope-friends, Rope Friends',
    'Piers Lot: organisation/harbour-mission, Harbour Mission',
  ]);
});
