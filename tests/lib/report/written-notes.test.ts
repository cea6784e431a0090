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

test('a document of notes names the page of the PDF that a note is on; the other forms are as they were', () => {
  const note: Note = { ...SAMPLE, placement: { state: 'anchored', span: { start: 120, end: 130 } } };
  const withSheets = { ...MADE, sheets: new Map([[note.page.key, [0, 100, 250]]]) };
  expect(exportNotes([note], 'markdown', withSheets).text).toContain('*page 2 · ');
  expect(exportNotes([note], 'markdown', MADE).text).not.toContain('page 2');
  for (const kind of ['json', 'json-ld', 'csv'] as const)
    expect(exportNotes([note], kind, withSheets)).toEqual(exportNotes([note], kind, MADE));
});

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

const WHOLE: Note = {
  id: 'n-1' as Note['id'],
  page: { key: 'a/en' as Note['page']['key'], address: 'https://www.gov.uk/a', title: 'A, "plan"', textHash: 'h' },
  selector: { ...SAMPLE.selector, exact: 'We will act' },
  body: 'Ask Kim\nand Lee',
  tags: ['trees', 'budget'],
  kind: 'question',
  links: [
    { to: 'entity', id: 'organisation/a' as never },
    { to: 'commitment', id: 'commitment/b' as never },
  ],
  created: '2026-11-20T10:00:00.000Z' as IsoInstant,
  changed: '2026-11-21T10:00:00.000Z' as IsoInstant,
  placement: { state: 'removed', now: 'We may act' },
  revision: 3,
};

test('a line of a table tells everything of a note, and quotes a cell only where it must', () => {
  expect(csvOf([WHOLE]).split('\r\n')[1]).toBe(
    [
      '"A, ""plan"""',
      'https://www.gov.uk/a',
      'removed',
      'We will act',
      'We may act',
      '"Ask Kim\nand Lee"',
      'question',
      'trees; budget',
      'organisation/a; commitment/b',
      '2026-11-20T10:00:00.000Z',
      '2026-11-21T10:00:00.000Z',
      'n-1',
    ].join(','),
  );
  const { kind: _kind, links: _links, ...plain } = WHOLE;
  const [, line] = parseCsv(csvOf([{ ...plain, placement: { state: 'orphaned' } }]).slice(1));
  expect([line?.[4], line?.[6], line?.[8]]).toEqual(['', 'note', '']);
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

  test('says where words were moved on their page', () => {
    const moved: Note = { ...SAMPLE, placement: { state: 'anchored', span: { start: 0, end: 4 }, moved: true } };
    expect(exportNotes([moved], 'markdown', MADE).text).toContain('moved on this page');
    expect(csvOf([moved])).toContain('anchored, moved');
    const placement = {
      state: 'edited',
      span: { start: 0, end: 4 },
      was: 'We will',
      now: 'We may',
      moved: true,
    } as const;
    expect(exportNotes([{ ...SAMPLE, placement }], 'markdown', MADE).text).toContain(
      'words changed · moved on this page',
    );
    expect(csvOf([{ ...SAMPLE, placement }])).toContain('edited, moved');
  });

  test('keeps the notes of one page together', () => {
    const other = { ...SAMPLE, page: { ...SAMPLE.page, key: 'other' as typeof SAMPLE.page.key } };
    const { text } = exportNotes([SAMPLE, other, SAMPLE], 'markdown', MADE);
    expect(text.match(/^## /gmu)).toHaveLength(2);
  });
});

test.each([
  { placement: { state: 'anchored', span: { start: 0, end: 1 } }, says: 'in place' },
  { placement: { state: 'edited', span: { start: 0, end: 1 }, was: 'a', now: 'b' }, says: 'words changed' },
  { placement: { state: 'removed', now: 'b' }, says: 'words removed' },
  { placement: { state: 'ambiguous', places: [] }, says: 'could be in more than one place' },
  { placement: { state: 'orphaned' }, says: 'place not found' },
  { placement: { state: 'waiting' }, says: 'not checked yet' },
] as const)('of a note that is $placement.state a document says “$says”', ({ placement, says }) => {
  const { text } = exportNotes([{ ...WHOLE, placement }], 'markdown', MADE);
  expect(text).toContain(`\n\n*question · ${says} · #trees · #budget · changed 2026-11-21*\n`);
  expect(text.includes('Now:')).toBe(placement.state === 'edited');
});

test('a document has the words of a page as words, line by line, and a link only where there is an address', () => {
  const page = { ...WHOLE.page, title: 'A\n plan', address: 'no [address]' };
  const selector = { ...WHOLE.selector, exact: 'a_b\r\n\r\n<c> ~ d' };
  const note = { ...WHOLE, page, selector, body: '' };
  expect(exportNotes([note], 'markdown', MADE).text).toBe(
    [
      '# Notes',
      '## A plan',
      String.raw`no \[address\]`,
      String.raw`> a\_b${'\n>\n'}> \<c\> \~ d`,
      '*question · words removed · #trees · #budget · changed 2026-11-21*',
    ].join('\n\n') + '\n',
  );
  expect(exportNotes([], 'markdown', MADE).text).toBe('# Notes\n');
});

test('a file of our own says its form, its version and when it was made', () => {
  expect(JSON.parse(exportNotes([WHOLE], 'json', MADE).text)).toEqual({
    format: 'pledgemark-notes',
    version: 1,
    made: MADE.now,
    notes: [WHOLE],
  });
});

test('an annotation has everything of a note that the standard has no word for in its own field', () => {
  const found = [WHOLE.selector];
  const text = exportNotes([{ ...WHOLE, found, letBe: 'n' }], 'json-ld', MADE).text;
  const file = JSON.parse(text) as Record<string, unknown>;
  const { exact, prefix, suffix, codePoints, ...own } = WHOLE.selector;
  const context = [
    'http://www.w3.org/ns/anno.jsonld',
    { '@version': 1.1, pledgemark: { '@id': 'urn:pledgemark:terms:note', '@type': '@json' } },
  ];
  expect(file).toMatchObject({
    '@context': context,
    type: 'AnnotationCollection',
    label: 'Notes',
    created: MADE.now,
    generator: { type: 'Software', name: 'Pledgemark 0.1.0' },
    total: 1,
    last: (file['first'] as { id: string }).id,
    first: { type: 'AnnotationPage', startIndex: 0 },
  });
  expect(file['generator']).not.toHaveProperty('homepage');
  expect((file['first'] as { items: unknown[] }).items).toEqual([
    {
      '@context': context,
      id: expect.stringMatching(/^urn:uuid:/u),
      type: 'Annotation',
      motivation: 'commenting',
      created: WHOLE.created,
      modified: WHOLE.changed,
      body: [
        { type: 'TextualBody', value: WHOLE.body, format: 'text/plain', purpose: 'commenting' },
        { type: 'TextualBody', value: 'trees', format: 'text/plain', purpose: 'tagging' },
        { type: 'TextualBody', value: 'budget', format: 'text/plain', purpose: 'tagging' },
      ],
      target: {
        type: 'SpecificResource',
        source: 'https://www.gov.uk/a',
        selector: [
          { type: 'TextQuoteSelector', exact, prefix, suffix },
          { type: 'TextPositionSelector', ...codePoints },
        ],
      },
      pledgemark: {
        note: 'n-1',
        revision: 3,
        page: WHOLE.page,
        placement: WHOLE.placement,
        selector: own,
        kind: 'question',
        links: WHOLE.links,
        found,
        letBe: 'n',
      },
    },
  ]);
});

test('a page whose address is none has a name as its source, and a collection tells the homepage of its program', () => {
  const generator = { ...MADE.generator, homepage: 'https://example.org/' };
  const note = { ...WHOLE, page: { ...WHOLE.page, address: 'no address' } };
  expect(JSON.parse(exportNotes([note], 'json-ld', { ...MADE, generator }).text)).toMatchObject({
    generator: { homepage: 'https://example.org/' },
    first: { items: [{ target: { source: expect.stringMatching(/^urn:uuid:/u) } }] },
  });
});

test.each([
  { kind: 'json-ld', mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"' },
  { kind: 'json', mediaType: 'application/json' },
  { kind: 'markdown', mediaType: 'text/markdown; charset=utf-8' },
  { kind: 'csv', mediaType: 'text/csv; charset=utf-8' },
] as const)('a file as $kind is of the media type $mediaType', ({ kind, mediaType }) => {
  expect(exportNotes([], kind, MADE).mediaType).toBe(mediaType);
});

test.each([
  { kind: 'json-ld', name: 'pledgemark-2026-11-24-notes.jsonld' },
  { kind: 'json', name: 'pledgemark-2026-11-24-notes.json' },
  { kind: 'markdown', name: 'pledgemark-2026-11-24-notes.md' },
  { kind: 'csv', name: 'pledgemark-2026-11-24-notes.csv' },
] as const)('a file as $kind is named after its day in London, $name', ({ kind, name }) => {
  expect(exportNotes([], kind, MADE).name).toBe(name);
});
