import { expect, test } from 'vitest';

import { compileGazetteer, findMentions, gazetteerWith, packShipped } from '@/lib/finder';
import type { Gazetteer, NamesFile, PackedNames } from '@/lib/finder';
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
const CURATED = [entity('quay-board', 'Board of Quays')];
/** As a file holds it: nothing but JSON. */
const PACKED: PackedNames = JSON.parse(JSON.stringify(packShipped(CURATED, [FILE])));
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

test('the names of a file are found, and name the editors’ entity of that id', () => {
  expect(linked(PACKED, NOTHING_OWN)).toEqual(FOUND);
});

test('names that were packed are found as names that were compiled: in any case, of any type, only with another', () => {
  const group = entity('quay-group', 'Quay Group');
  const entities: Entity[] = [
    group,
    { ...entity('m', '2022 meeting'), type: 'event', id: 'event/2022-meeting' as EntityId, onlyWith: group.id },
    { ...entity('x', 'Ynys Môn'), type: 'place', id: 'place/ynys-mon' as EntityId },
    { ...entity('rope', 'Rope Trust'), aliases: [{ text: 'rope makers', anyCase: true }, { text: 'RT' }] },
  ];
  const text = 'The Quay Group held its 2022 meeting on Ynys Môn. Rope Makers and RT came, and constructor too.';
  const found = (gazetteer: Gazetteer) => findMentions({ text, headings: [] }, gazetteer);
  const packed: PackedNames = JSON.parse(JSON.stringify(packShipped(entities, [])));
  const compiled = found(compileGazetteer(entities));
  expect(found(gazetteerWith(packed, NOTHING_OWN))).toEqual(compiled);
  expect(compiled.map(({ entityId }) => entityId)).toEqual([
    group.id,
    'event/2022-meeting',
    'place/ynys-mon',
    'organisation/rope',
    'organisation/rope',
  ]);
});

test('a name with a sign that parts names in the file is refused when the file is made', () => {
  for (const sign of ['`', '^', '|'])
    expect(() => packShipped([entity('quay', `Quay${sign}Board`)], [])).toThrow(`“Quay${sign}Board” has a sign in it`);
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
