import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { IsoInstant, Note } from '@/lib/model';
import { exportNotes, readNotes } from '@/lib/report';
import type { NotesRead } from '@/lib/report';

import { notes } from './notes';

const NOW = '2026-11-24T09:00:00.000Z' as IsoInstant;
const MADE = { now: NOW, generator: { name: 'Pledgemark', version: '0.1.0' } };
const some = fc.uniqueArray(notes, { maxLength: 5, selector: ({ id }) => id });
const stored = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../fixtures/imports', name), 'utf8');
const HYPOTHESIS = stored('hypothesis-export.json');
const W3C = stored('w3c-page.json');

function readWell(text: string): Extract<NotesRead, { read: true }> {
  const reading = readNotes(text, NOW);
  if (!reading.read) throw new Error(`${reading.refused.where} ${reading.refused.why}`);
  return reading;
}

describe('our own files', () => {
  test.each(['json-ld', 'json'] as const)('written as %s, notes come back exactly as they were', (kind) => {
    fc.assert(
      fc.property(some, (given) => {
        const reading = readWell(exportNotes(given, kind, MADE).text);
        expect(reading.refused).toEqual([]);
        expect(reading.notes).toEqual(given);
      }),
    );
  });

  test('a file of a newer form says so and is not read', () => {
    const newer = { format: 'pledgemark-notes', version: 2, notes: [] };
    expect(readNotes(JSON.stringify(newer), NOW)).toEqual({
      read: false,
      refused: { where: 'version', why: 'is of a newer Pledgemark: update the extension to read it' },
    });
  });

  test('one note that is wrong is refused with its place and reason, and the others are read', () => {
    const [first, second] = fc.sample(
      some.filter((list) => list.length > 1),
      1,
    )[0] as [Note, Note];
    const file = { format: 'pledgemark-notes', version: 1, notes: [{ ...first, body: 'x'.repeat(50_001) }, second] };
    const reading = readWell(JSON.stringify(file));
    expect(reading.refused).toEqual([{ where: 'notes[0].body', why: 'is longer than 50000 characters' }]);
    expect(reading.notes).toEqual([second]);
  });

  test('the second of two notes with one id is refused', () => {
    const [note] = fc.sample(notes, 1) as [Note];
    const reading = readWell(JSON.stringify({ format: 'pledgemark-notes', version: 1, notes: [note, note] }));
    expect(reading.refused).toEqual([{ where: 'notes[1]', why: 'has the id of another note in this file' }]);
  });
});

describe('files of Hypothesis', () => {
  test('notes are read with words, tags, dates and page; replies and page notes are refused, each with its reason', () => {
    const { from, notes: read, refused } = readWell(HYPOTHESIS);
    expect(from).toBe('Hypothesis');
    expect(read).toHaveLength(1);
    expect(read[0]).toMatchObject({
      body: 'Who chairs *this*?',
      tags: ['calais', 'ask kim'],
      created: '2026-03-02T10:11:12.131Z',
      changed: '2026-03-03T08:00:00.000Z',
      placement: { state: 'waiting' },
      page: {
        address: 'https://www.gov.uk/government/publications/example/statement',
        title: 'Joint ministerial statement from the Calais Group',
      },
      selector: { exact: 'convening at senior official level', suffix: ' ahead of the next meeting.' },
    });
    expect(refused.map(({ where }) => where)).toEqual(['annotations[1]', 'annotations[2].target']);
  });

  test('the answer of the API, a list and a single annotation are read as the export is', () => {
    const { annotations } = JSON.parse(HYPOTHESIS) as { annotations: readonly unknown[] };
    const expected = readWell(HYPOTHESIS).notes;
    for (const form of [{ total: 3, rows: annotations }, annotations])
      expect(readWell(JSON.stringify(form)).notes).toEqual(expected);
  });

  test('read in twice, a note has the same id', () => {
    expect(readWell(HYPOTHESIS).notes[0]?.id).toBe(readWell(HYPOTHESIS).notes[0]?.id);
  });
});

describe('W3C annotations of others', () => {
  test('are read where they have a quote, in whichever of the model’s forms', () => {
    const { from, notes: read, refused } = readWell(W3C);
    expect(from).toBe('W3C Web Annotation');
    expect(
      read.map(({ page, selector, body, tags, changed }) => [page.address, selector.exact, body, tags, changed]),
    ).toEqual([
      ['http://example.org/page1.html', 'anotation', 'A plain string.', [], '2015-10-13T13:00:00.000Z'],
      [
        'http://example.org/page2.html',
        'Selected Text',
        'j’adore !'.replace('’', "'"),
        ['love'],
        '2016-01-01T00:00:00.500Z',
      ],
    ]);
    expect(refused).toEqual([
      { where: 'items[2].target', why: 'has no TextQuoteSelector: it stands on no words' },
      { where: 'items[3]', why: 'stands on no address of the web' },
    ]);
  });
});

describe('other files', () => {
  test.each([
    { what: 'no JSON', text: '{"a":', where: 'the file' },
    { what: 'a number', text: '7', where: 'the file' },
    { what: 'JSON of something else', text: '{"name":"x"}', where: 'the file' },
    { what: 'a collection elsewhere', text: '{"type":"AnnotationCollection","first":"http://a/1"}', where: 'first' },
    {
      what: 'a collection with pages elsewhere',
      text: '{"type":"AnnotationCollection","first":{"items":[],"next":"http://a/2"}}',
      where: 'first.next',
    },
  ])('$what is refused, with where and why', ({ text, where }) => {
    const reading = readNotes(text, NOW);
    expect(reading).toMatchObject({ read: false, refused: { where, why: expect.stringMatching(/^\p{L}/u) } });
  });
});

/** A JSON value with one place changed: dropped, replaced by nonsense, or doubled. */
function mutate(
  value: unknown,
  path: readonly number[],
  nonsense: unknown,
  how: 'drop' | 'replace' | 'double',
): unknown {
  if (typeof value !== 'object' || value === null || path.length === 0) return nonsense;
  const keys = Object.keys(value);
  const key = keys[(path[0] ?? 0) % Math.max(1, keys.length)];
  if (key === undefined) return nonsense;
  const inner = (value as Record<string, unknown>)[key];
  if (Array.isArray(value)) {
    const list = [...(value as readonly unknown[])];
    const at = Number(key);
    if (path.length === 1 && how === 'drop') list.splice(at, 1);
    else if (path.length === 1 && how === 'double') list.push(inner);
    else list[at] = mutate(inner, path.slice(1), nonsense, how);
    return list;
  }
  if (path.length === 1 && how === 'drop')
    return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  return { ...value, [key]: mutate(inner, path.slice(1), nonsense, how) };
}

const nonsense = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    null,
    '',
    -1,
    1.5,
    'x'.repeat(60_000),
    [],
    {},
    'javascript:alert(1)',
    '2026-13-45T99:00:00.000Z',
  ),
);
const ours = some.map((given): unknown => JSON.parse(exportNotes(given, 'json-ld', MADE).text));
const oursPlain = some.map((given): unknown => JSON.parse(exportNotes(given, 'json', MADE).text));
const real = fc.oneof(ours, oursPlain, fc.constantFrom<unknown>(JSON.parse(HYPOTHESIS), JSON.parse(W3C)));
const mutated = fc
  .tuple(
    real,
    fc.array(
      fc.tuple(
        fc.array(fc.nat(40), { minLength: 1, maxLength: 7 }),
        nonsense,
        fc.constantFrom('drop' as const, 'replace' as const, 'double' as const),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([file, changes]) =>
    JSON.stringify(changes.reduce((now, [path, what, how]) => mutate(now, path, what, how), file)),
  );
const cut = fc.tuple(real, fc.nat(5_000)).map(([file, length]) => JSON.stringify(file).slice(0, length));
const files = fc.oneof(
  { weight: 7, arbitrary: mutated },
  { weight: 1, arbitrary: cut },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.string() },
);

test('of 10,000 files of every sort of nonsense none is read wrongly or stops the reader, and every refusal says where and why', () => {
  fc.assert(
    fc.property(files, (text) => {
      const reading = readNotes(text, NOW);
      const refused = reading.read ? reading.refused : [reading.refused];
      for (const { where, why } of refused) {
        expect(where).not.toBe('');
        expect(why).not.toBe('');
      }
      const read = reading.read ? reading.notes : [];
      // what was read is whole: written out and read in again it is the same, with nothing refused
      const again = readNotes(exportNotes(read, 'json', MADE).text, NOW);
      expect(again).toEqual({ read: true, from: 'Pledgemark', notes: read, refused: [] });
    }),
    { numRuns: 10_000 },
  );
}, 240_000);
