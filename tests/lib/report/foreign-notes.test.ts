import { expect, test } from 'vitest';

import type { IsoInstant, Note } from '@/lib/model';
import { readNotes } from '@/lib/report';

const NOW = '2026-11-24T09:00:00.000Z' as IsoInstant;
const SOURCE = 'https://www.gov.uk/a';
const QUOTE = { type: 'TextQuoteSelector', exact: 'We will act', prefix: 'Plan. ', suffix: ' now.' };
const ANNOTATION = { '@context': 'http://www.w3.org/ns/anno.jsonld', target: { source: SOURCE, selector: QUOTE } };

function noteOf(change: object): Note {
  const read = readNotes(JSON.stringify([{ ...ANNOTATION, ...change }]), NOW);
  const [note] = read.read ? read.notes : [];
  if (note === undefined) throw new Error(JSON.stringify(read));
  return note;
}
const on = (selector: unknown): object => ({ target: { source: SOURCE, selector } });
const UUID = '0A1B2C3D-0000-4000-8000-00000000000F';

test('an annotation that says the least is a note that waits for its page', () => {
  expect(noteOf({})).toEqual({
    id: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/u),
    page: { key: SOURCE, address: SOURCE, title: SOURCE, textHash: '' },
    selector: {
      exact: 'We will act',
      prefix: 'Plan. ',
      suffix: ' now.',
      position: { start: 0, end: 11 },
      codePoints: { start: 0, end: 11 },
      headings: [],
    },
    body: '',
    tags: [],
    created: NOW,
    changed: NOW,
    placement: { state: 'waiting' },
    revision: 1,
  });
});

test.each([
  { what: 'as a URN', id: `urn:uuid:${UUID}` },
  { what: 'by itself', id: UUID },
])('a UUID $what is the note’s id, in small letters', ({ id }) => {
  expect(noteOf({ id }).id).toBe(UUID.toLowerCase());
});

test('any other id, and else address, words and body, give an id that is always the same', () => {
  const ids = [
    noteOf({}).id,
    noteOf({ id: 'https://example.org/1' }).id,
    noteOf({ id: 'https://example.org/2' }).id,
    noteOf({ id: `x${UUID}` }).id,
    noteOf({ id: `${UUID}x` }).id,
    noteOf({ bodyValue: 'other' }).id,
    noteOf(on({ ...QUOTE, exact: 'We will not act' })).id,
    noteOf({ target: { source: 'https://www.gov.uk/b', selector: QUOTE } }).id,
  ];
  expect(new Set(ids).size).toBe(ids.length);
  expect(noteOf({ id: 'https://example.org/1', bodyValue: 'other' }).id).toBe(ids[1]);
});

test.each([
  { source: 'https://www.gov.uk/a?b=1#c', address: 'https://www.gov.uk/a' },
  { source: 'http://www.gov.uk/a', address: 'http://www.gov.uk/a' },
  { source: { id: 'https://www.gov.uk/a' }, address: 'https://www.gov.uk/a' },
])('a note on $source stands on $address', ({ source, address }) => {
  expect(noteOf({ target: { source, selector: QUOTE } }).page).toMatchObject({ address, key: address });
});

test.each(['javascript:alert(1)', 'ftp://www.gov.uk/a', 'no address', ''])(
  'a note on %j stands on no address of the web',
  (source) => {
    const read = readNotes(JSON.stringify([{ ...ANNOTATION, target: { source, selector: QUOTE } }]), NOW);
    expect(read).toMatchObject({ notes: [], refused: [{ where: '[0]', why: 'stands on no address of the web' }] });
  },
);

test('a note without words is refused', () => {
  const read = readNotes(JSON.stringify([{ ...ANNOTATION, ...on({ ...QUOTE, exact: '' }) }]), NOW);
  expect(read).toMatchObject({ notes: [], refused: [{ where: '[0]', why: 'has no words that it stands on' }] });
});

test.each([
  {
    times: { created: '2020-01-02T03:04:05Z' },
    created: '2020-01-02T03:04:05.000Z',
    changed: '2020-01-02T03:04:05.000Z',
  },
  {
    times: { modified: '2020-01-02T03:04:05Z' },
    created: '2020-01-02T03:04:05.000Z',
    changed: '2020-01-02T03:04:05.000Z',
  },
  {
    times: { created: '2020-01-02T03:04:05+01:00', modified: '2021-01-01T00:00:00Z' },
    created: '2020-01-02T02:04:05.000Z',
    changed: '2021-01-01T00:00:00.000Z',
  },
  { times: { created: 'long ago' }, created: NOW, changed: NOW },
])('of the times $times, the note was made on $created and changed on $changed', ({ times, created, changed }) => {
  expect(noteOf(times)).toMatchObject({ created, changed });
});

const POSITION = { type: 'TextPositionSelector', start: 40, end: 51 };
test.each([
  { what: 'beside the quote', selector: [QUOTE, POSITION], start: 40 },
  { what: 'that the quote refines', selector: { ...POSITION, refinedBy: QUOTE }, start: 40 },
  { what: 'below 0', selector: [QUOTE, { ...POSITION, start: -1 }], start: 0 },
  { what: 'that is none', selector: [QUOTE, { ...POSITION, start: 1.5 }], start: 0 },
])('with a position $what, the words are looked for from $start on', ({ selector, start }) => {
  expect(noteOf(on(selector)).selector).toMatchObject({
    exact: 'We will act',
    position: { start, end: start + 11 },
    codePoints: { start, end: start + 11 },
  });
});

test('the length of words is counted in code points beside code units', () => {
  const { position, codePoints } = noteOf(on({ ...QUOTE, exact: 'We 🌳' })).selector;
  expect([position, codePoints]).toEqual([
    { start: 0, end: 5 },
    { start: 0, end: 4 },
  ]);
});

test('of what stands around the words, the thousand characters next to them are kept', () => {
  const { prefix, suffix } = noteOf(
    on({ ...QUOTE, prefix: `a${'b'.repeat(1_000)}`, suffix: `${'c'.repeat(1_000)}d` }),
  ).selector;
  expect(prefix).toBe('b'.repeat(1_000));
  expect(suffix).toBe('c'.repeat(1_000));
  const { exact } = QUOTE;
  expect(noteOf(on({ type: QUOTE.type, exact })).selector).toMatchObject({ prefix: '', suffix: '' });
});

const refined = (depth: number): object => (depth === 0 ? QUOTE : { type: 'x', refinedBy: refined(depth - 1) });
test('a selector that refines another is read, and no deeper than any program writes them', () => {
  expect(noteOf(on(refined(6))).selector.exact).toBe('We will act');
  const read = readNotes(JSON.stringify([{ ...ANNOTATION, ...on(refined(7)) }]), NOW);
  expect(read).toMatchObject({ notes: [], refused: [{ where: '[0].target' }] });
});

test('of several targets the first that has a quote counts', () => {
  const target = [
    7,
    { source: SOURCE },
    { source: SOURCE, selector: POSITION },
    { source: SOURCE, selector: [null, QUOTE] },
  ];
  expect(noteOf({ target }).selector.exact).toBe('We will act');
});

test.each([
  { body: { bodyValue: 'One' }, words: 'One', tags: [] },
  { body: { body: 'One' }, words: 'One', tags: [] },
  {
    body: { bodyValue: 'One', body: ['Two', { type: 'TextualBody', value: 'Three' }] },
    words: 'One\n\nTwo\n\nThree',
    tags: [],
  },
  {
    body: {
      body: [
        { value: 'a tag', purpose: 'tagging' },
        { value: 'One', purpose: 'commenting' },
      ],
    },
    words: 'One',
    tags: ['a tag'],
  },
  { body: { body: [{ type: 'Video' }, null, 7, { value: 7 }] }, words: '', tags: [] },
])('of the bodies $body the words are “$words” and the tags $tags', ({ body, words, tags }) => {
  expect(noteOf(body)).toMatchObject({ body: words, tags });
});

const HYPOTHESIS = { id: 'abc', uri: SOURCE, target: [{ source: SOURCE, selector: [QUOTE] }] };
const ofHypothesis = (change: object) => readNotes(JSON.stringify([{ ...HYPOTHESIS, ...change }]), NOW);
test.each([
  { document: { title: ['  A plan '] }, title: 'A plan' },
  { document: { title: 'A plan' }, title: 'A plan' },
  { document: { title: [7] }, title: SOURCE },
  { document: { title: [''] }, title: SOURCE },
  { document: {}, title: SOURCE },
])('a page that Hypothesis calls $document is called “$title”', ({ document, title }) => {
  expect(ofHypothesis({ document })).toMatchObject({ from: 'Hypothesis', notes: [{ page: { title } }], refused: [] });
});

test.each([
  {
    change: { references: ['x'] },
    refused: { where: '[0]', why: 'is a reply to another annotation: it stands on no words of its own' },
  },
  { change: { target: [] }, refused: { where: '[0].target', why: 'has no quote: it is a note on a whole page' } },
  { change: { tags: 7 }, refused: { where: '[0].tags' } },
  { change: { text: 7 }, refused: { where: '[0].text', why: 'is no text' } },
  { change: { uri: 7 }, refused: { where: '[0].uri', why: 'is no text' } },
])('an annotation of Hypothesis with $change is refused', ({ change, refused }) => {
  expect(ofHypothesis(change)).toMatchObject({ from: 'Hypothesis', notes: [], refused: [refused] });
});

test('a list is Hypothesis’ only where every annotation in it is', () => {
  expect(readNotes(JSON.stringify([HYPOTHESIS, ANNOTATION]), NOW)).toMatchObject({ from: 'W3C Web Annotation' });
  expect(readNotes(JSON.stringify([{ ...HYPOTHESIS, '@context': 'x' }]), NOW)).toMatchObject({
    from: 'W3C Web Annotation',
  });
  expect(readNotes(JSON.stringify(HYPOTHESIS), NOW)).toMatchObject({ from: 'Hypothesis', notes: [{}] });
  expect(readNotes(JSON.stringify(ANNOTATION), NOW)).toMatchObject({ from: 'W3C Web Annotation', notes: [{}] });
});
