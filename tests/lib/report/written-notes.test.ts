import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { IsoInstant, Note } from '@/lib/model';
import { exportNotes } from '@/lib/report';

import { notes } from './notes';

const MADE = { now: '2026-11-24T23:30:00.000Z' as IsoInstant, generator: { name: 'Pledgemark', version: '0.1.0' } };
const [SAMPLE] = fc.sample(notes, 1) as [Note];
const csvOf = (some: readonly Note[]): string => exportNotes(some, 'csv', MADE).text;

/** A reader of tables, after RFC 4180: cells, lines, quotes. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  let cell = '';
  let state: 'plain' | 'quoted' = 'plain';
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (state === 'quoted') {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[++at] ?? '';
      else state = 'plain';
    } else if (sign === '"') state = 'quoted';
    else if (sign === ',' || (sign === '\r' && text[at + 1] === '\n')) {
      lines.at(-1)?.push(cell);
      cell = '';
      if (sign === '\r') {
        lines.push([]);
        at++;
      }
    } else cell += sign;
  }
  return lines.slice(0, -1);
}

describe('a table of notes', () => {
  test('holds every cell as it was, however it was written; one that would be calculated begins with an apostrophe', () => {
    const risky = fc.tuple(fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '＝'), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(notes, risky, (note, [sign, words]) => {
        const [, line] = parseCsv(csvOf([{ ...note, body: sign + words }]).slice(1));
        const cell = line?.[5] ?? '';
        expect(line).toHaveLength(12);
        expect(cell.replace(/^'/u, '')).toBe((sign + words).replace(/^'/u, ''));
        expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
      }),
    );
  });

  test.each(['=HYPERLINK("https://evil.example","x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'the formula %j is text',
    (body) => {
      const quote = { ...SAMPLE.selector, exact: body };
      const [, line] = parseCsv(csvOf([{ ...SAMPLE, body, selector: quote, tags: [body] }]).slice(1));
      expect([line?.[3], line?.[5], line?.[7]]).toEqual([`'${body}`, `'${body}`, `'${body}`]);
    },
  );

  test('says its columns, and ends each line as the standard has it', () => {
    const text = csvOf([]);
    expect(text).toBe('\uFEFFPage,Address,State,Quote,Words now,Note,Kind,Tags,About,Created,Changed,Id\r\n');
  });
});

describe('a document of notes', () => {
  test('has pages as headings, the page’s words as quotations and the reader’s words as they are', () => {
    const note: Note = {
      ...SAMPLE,
      page: { ...SAMPLE.page, title: 'Plan *A*', address: 'https://www.gov.uk/a' },
      selector: { ...SAMPLE.selector, exact: 'We will\n# plant' },
      body: 'Ask **Kim**',
      tags: ['trees'],
      placement: { state: 'edited', span: { start: 0, end: 4 }, was: 'We will', now: 'We may' },
      changed: '2026-11-20T10:00:00.000Z' as IsoInstant,
    };
    const { kind: _, ...plain } = note;
    expect(exportNotes([plain], 'markdown', MADE).text).toBe(
      [
        '# Notes',
        String.raw`## Plan \*A\*`,
        '<https://www.gov.uk/a>',
        String.raw`> We will${'\n'}> \# plant`,
        'Now:',
        '> We may',
        'Ask **Kim**',
        '*words changed · #trees · changed 2026-11-20*',
      ].join('\n\n') + '\n',
    );
  });

  test('keeps the notes of one page together', () => {
    const other = { ...SAMPLE, page: { ...SAMPLE.page, key: 'other' as typeof SAMPLE.page.key } };
    const { text } = exportNotes([SAMPLE, other, SAMPLE], 'markdown', MADE);
    expect(text.match(/^## /gmu)).toHaveLength(2);
  });
});

test.each([
  { kind: 'json-ld', name: 'pledgemark-2026-11-24-notes.jsonld' },
  { kind: 'json', name: 'pledgemark-2026-11-24-notes.json' },
  { kind: 'markdown', name: 'pledgemark-2026-11-24-notes.md' },
  { kind: 'csv', name: 'pledgemark-2026-11-24-notes.csv' },
] as const)('a file as $kind is named after its day in London, $name', ({ kind, name }) => {
  expect(exportNotes([], kind, MADE).name).toBe(name);
});
