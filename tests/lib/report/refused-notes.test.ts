import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { IsoInstant, Note } from '@/lib/model';
import { exportNotes, readNotes } from '@/lib/report';

import { notes } from './notes';

const NOW = '2026-11-24T09:00:00.000Z' as IsoInstant;
const MADE = { now: NOW, generator: { name: 'Pledgemark', version: '0.1.0' } };
const [SAMPLE] = fc.sample(notes, 1) as [Note];
const NOTE: Note = { ...SAMPLE, placement: { state: 'waiting' } };

type Fields = Record<string, unknown>;
const set = (value: Fields, [first = '', ...rest]: readonly string[], to: unknown): Fields => ({
  ...value,
  [first]: rest.length === 0 ? to : set(value[first] as Fields, rest, to),
});

/** Why the first note of our own file, or of one in the W3C's form, is refused with this value at this place. */
function refusals(place: string, value: unknown): readonly unknown[] {
  const file = JSON.stringify({
    format: 'pledgemark-notes',
    version: 1,
    notes: [set(NOTE as never, place.split('.'), value)],
  });
  const read = readNotes(file, NOW);
  return read.read ? read.refused : [read.refused];
}

test.each([
  { place: 'id', value: 7, why: 'is no text' },
  { place: 'id', value: '', why: 'is empty' },
  { place: 'id', value: 'x'.repeat(10_001), why: 'is longer than 10000 characters' },
  { place: 'body', value: null, why: 'is no text' },
  { place: 'created', value: 7, why: 'is no text' },
  { place: 'created', value: '2026-11-24', why: 'is no moment in UTC' },
  { place: 'created', value: 'on 2026-11-24T09:00:00.000Z', why: 'is no moment in UTC' },
  { place: 'changed', value: '2026-11-24T09:00:00.000Z!', why: 'is no moment in UTC' },
  { place: 'changed', value: '2026-13-45T99:00:00.000Z', why: 'is no moment of the calendar' },
  { place: 'revision', value: '1', why: 'is no number' },
  { place: 'revision', value: 1.5, why: 'is no whole number' },
  { place: 'revision', value: -1, why: 'is below 0' },
  { place: 'page.address', value: 7, why: 'is no text' },
  { place: 'page.address', value: 'x'.repeat(10_001), why: 'is longer than 10000 characters' },
  { place: 'selector.exact', value: 7, why: 'is no text' },
  { place: 'selector.exact', value: '', why: 'is empty' },
  { place: 'selector.position', value: { start: 5, end: 4 }, why: 'ends before it starts' },
  { place: 'tags', value: Array.from({ length: 1_001 }, String), why: 'has more than 1000 tags' },
])('a note whose $place is $value is refused there: it $why', ({ place, value, why }) => {
  expect(refusals(place, value)).toEqual([{ where: `notes[0].${place}`, why }]);
});

test.each([
  { place: 'id', value: 'x'.repeat(10_000) },
  { place: 'body', value: '' },
  { place: 'revision', value: 1 },
  { place: 'selector.position', value: { start: 4, end: 4 } },
  { place: 'selector.position', value: { start: 0, end: 4 } },
  { place: 'tags', value: Array.from({ length: 1_000 }, String) },
  { place: 'placement', value: { state: 'edited', span: { start: 0, end: 4 }, was: 'a', now: 'b' } },
  { place: 'placement', value: { state: 'ambiguous', places: [] } },
])('a note whose $place is $value is read', ({ place, value }) => {
  expect(refusals(place, value)).toEqual([]);
});

test.each([
  'id',
  'page',
  'page.key',
  'page.title',
  'selector',
  'selector.prefix',
  'selector.suffix',
  'selector.codePoints',
  'selector.headings',
  'tags',
  'created',
  'placement',
  'placement.state',
  'revision',
  'kind',
  'links',
  'found',
  'letBe',
])('a note whose %s is of another kind is refused there', (place) => {
  const [refused] = refusals(place, { 0: 7 });
  expect(refused).toMatchObject({
    where: expect.stringMatching(`^notes\\[0\\]\\.${place}`),
    why: expect.stringMatching(/./u),
  });
});

test.each([
  { what: 'a list of something else', file: { format: 'pledgemark-notes', version: 1, notes: {} }, at: 'notes' },
  { what: 'a collection without a list', file: { type: 'AnnotationCollection', first: {} }, at: 'first.items' },
  { what: 'a collection of nothing', file: { type: 'AnnotationCollection', total: 3 }, at: 'first.items' },
])('$what is refused as no list', ({ file, at }) => {
  const why = expect.stringMatching(/^is no list of (?:notes|annotations)$/u);
  expect(readNotes(JSON.stringify(file), NOW)).toEqual({ read: false, refused: { where: at, why } });
});

test.each([
  { what: 'nothing', text: 'null', why: 'holds no notes' },
  { what: 'a text', text: '"a"', why: 'holds no notes' },
  {
    what: 'other fields',
    text: '{"name":"x"}',
    why: 'holds no notes that Pledgemark knows: W3C Web Annotations, Hypothesis, or its own',
  },
])('a file of $what says so', ({ text, why }) => {
  expect(readNotes(text, NOW)).toEqual({ read: false, refused: { where: 'the file', why } });
});

test('a file that is no JSON says where it stops', () => {
  const reading = readNotes('{"a": ', NOW);
  expect(reading).toMatchObject({
    read: false,
    refused: { where: 'the file', why: expect.stringMatching(/^is no JSON: ./u) },
  });
});

test('an empty collection, and an empty list, hold no notes and nothing that was refused', () => {
  const nothing = { read: true, from: 'W3C Web Annotation', notes: [], refused: [] };
  expect(readNotes('{"type":"AnnotationCollection","total":0}', NOW)).toEqual(nothing);
  expect(readNotes(exportNotes([], 'json-ld', MADE).text, NOW)).toEqual(nothing);
  expect(readNotes('[]', NOW)).toEqual(nothing);
});

test('a mark before the first sign of a file does not count, and the same mark inside it stays', () => {
  const marked = { ...NOTE, body: 'Ask\uFEFFKim' };
  expect(readNotes(`\uFEFF${exportNotes([NOTE], 'json', MADE).text}`, NOW)).toMatchObject({ notes: [NOTE] });
  expect(readNotes(exportNotes([marked], 'json', MADE).text, NOW)).toMatchObject({ notes: [marked] });
});

test('more notes than anybody keeps are not read', () => {
  const many = (count: number): string => `{"rows":[${'0,'.repeat(count - 1)}0]}`;
  expect(readNotes(many(100_001), NOW)).toEqual({
    read: false,
    refused: { where: 'rows', why: 'holds more than 100000 notes' },
  });
  expect(readNotes(many(3), NOW)).toMatchObject({
    read: true,
    refused: [{ where: 'rows[0]' }, {}, { where: 'rows[2]' }],
  });
});

const OURS = JSON.parse(exportNotes([NOTE], 'json-ld', MADE).text) as { first: { items: [Fields] } };
const [ITEM] = OURS.first.items;
test.each([
  { what: 'another page’s key', at: 'pledgemark.page.key', value: 7, where: 'items[0].pledgemark.page.key' },
  { what: 'revision 0', at: 'pledgemark.revision', value: 0, where: 'items[0].pledgemark.revision' },
  { what: 'no quote', at: 'target.selector', value: [], where: 'items[0].target' },
  {
    what: 'an empty quote',
    at: 'target.selector',
    value: [{ type: 'TextQuoteSelector', exact: '' }],
    where: 'items[0].exact',
  },
  { what: 'no moment', at: 'created', value: 'today', where: 'items[0].created' },
  { what: 'no moment of a change', at: 'modified', value: 'today', where: 'items[0].modified' },
  { what: 'a body of another kind', at: 'bodyValue', value: 7, where: 'items[0].bodyValue' },
  { what: 'an id of another kind', at: 'id', value: 7, where: 'items[0].id' },
])('of our own annotation with $what, $where is refused', ({ at, value, where }) => {
  const read = readNotes(JSON.stringify({ items: [set(ITEM, at.split('.'), value)] }), NOW);
  expect(read).toMatchObject({ read: true, notes: [], refused: [{ where, why: expect.stringMatching(/^\p{L}/u) }] });
});

test('of our own annotation, context that it does not tell is none', () => {
  const { exact } = NOTE.selector;
  const item = set(ITEM, ['target', 'selector'], [{ type: 'TextQuoteSelector', exact }]);
  expect(readNotes(JSON.stringify({ items: [item] }), NOW)).toMatchObject({
    refused: [],
    notes: [{ id: NOTE.id, selector: { exact, prefix: '', suffix: '', codePoints: { start: 0 } } }],
  });
});
