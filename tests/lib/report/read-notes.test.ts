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
