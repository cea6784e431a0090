import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { CommitmentEntry, IsoDate, IsoInstant } from '@/lib/model';
import { entryJson } from '@/lib/report/entry-json';
import { pageCommitments } from '@/lib/report/page-commitments';
import type { PageFileForm } from '@/lib/report/page-commitments';
import { SEEDS } from '@/seeds/corpus';

import { entryFrom, entryIn } from '../app/said/entries';
import { A_COMMITMENT, aPack, anEvidence, anyRecords, records } from '../corpus/records';

const MADE = {
  page: {
    title: 'A plan | for harbours',
    address: 'https://www.gov.uk/government/publications/harbours',
    publisher: 'Home Office',
    published: '2024-03-04' as IsoDate,
    kindShown: 'Policy paper',
  },
  now: '2026-11-28T10:00:00.000Z' as IsoInstant,
  generator: { name: 'Pledgemark', version: '0.1.0' },
  edition: SEEDS.asOf,
};
type Json = Record<string, unknown>;

const schemaOf = (name: string): Json =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, `../../../docs/${name}`), 'utf8')) as Json;
const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
ajv.addSchema(schemaOf('entry.schema.json'), 'entry.schema.json');
const fits = ajv.compile(schemaOf('page-commitments.schema.json'));

const fileOf = (entries: readonly CommitmentEntry[], form: PageFileForm): string =>
  pageCommitments(entries, form, MADE).text;
const jsonOf = (entries: readonly CommitmentEntry[]): Json => JSON.parse(fileOf(entries, 'json')) as Json;
function faultsOf(file: unknown): readonly string[] {
  return fits(file) ? [] : (fits.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The fields of each line of a table in which no field holds a line end but within quotes. */
function cellsOf(csv: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of csv
    .replace(/^\uFEFF/u, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') lines.push([]);
  }
  return lines.filter((cells) => cells.length > 0);
}
function rowsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  const [names = [], ...rows] = cellsOf(csv);
  return rows.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])));
}

const C10 = entryIn(SEEDS, 'commitment/calais-group-2024-c10');
const C1 = entryIn(SEEDS, 'commitment/calais-group-2024-c1');
const NAMING = { asOf: SEEDS.asOf, entities: [], documents: [], commitments: [] };
/** The words of C10 as though they were only found on a page. */
const { id: _, ...unnamed } = C10.said;
const FOUND: CommitmentEntry = { ...C10, said: unnamed };

test('the file of JSON is as docs/page-commitments.schema.json has it, for all commitments of the corpus at once', () => {
  const file = jsonOf(SEEDS.commitments.map(({ id }) => entryIn(SEEDS, id)));
  expect(faultsOf(file)).toEqual([]);
  expect(file).toMatchObject({
    format: 'pledgemark page commitments',
    version: 1,
    edition: SEEDS.asOf,
    accessed: '2026-11-28',
    page: { title: 'A plan | for harbours', kind: 'Policy paper' },
  });
  expect(file['commitments']).toHaveLength(SEEDS.commitments.length);
});

test('each commitment stands in it with the very fields of its own file, its number and its citation', () => {
  const [first] = jsonOf([C10])['commitments'] as Json[];
  const own = JSON.parse(entryJson(C10, MADE).text) as Json;
  const fields = Object.entries(first ?? {}).filter(([field]) => field !== 'number' && field !== 'citation');
  expect(own).toMatchObject(Object.fromEntries(fields));
  expect(first).toMatchObject({ number: 1, id: C10.commitment.id, headline: C10.said.headline });
  expect(first?.['citation']).toMatch(/entry commitment\/calais-group-2024-c10\. Accessed 28 November 2026\.$/u);
});

test('words that were only found on the page have no id, and their citation says that there is no entry', () => {
  const file = jsonOf([FOUND]);
  expect(faultsOf(file)).toEqual([]);
  const [first] = file['commitments'] as Json[];
  expect(first).not.toHaveProperty('id');
  expect(first?.['citation']).toContain('no entry');
});

test.each([
  {
    what: 'a commitment without its citation',
    change: { commitments: [{ ...(jsonOf([C10])['commitments'] as Json[])[0], citation: undefined }] },
  },
  { what: 'another version', change: { version: 2 } },
  { what: 'no day of access', change: { accessed: undefined } },
  { what: 'a field that nobody knows', change: { score: 7 } },
])('the schema refuses $what', ({ change }) => {
  expect(faultsOf(JSON.parse(JSON.stringify({ ...jsonOf([C10]), ...change })))).not.toEqual([]);
});

test('whatever the records say, all three forms tell the headline and the day of it', () => {
  fc.assert(
    fc.property(anyRecords, ({ known, asOf }) => {
      const entry = entryFrom(known, { ...NAMING, asOf });
      expect(faultsOf(jsonOf([entry]))).toEqual([]);
      const [row] = rowsOf(fileOf([entry], 'csv'));
      expect([row?.['What became of it'], row?.['As of']]).toEqual([entry.said.headline, entry.said.asOf]);
      const inTable = fileOf([entry], 'markdown')
        .split('\n')
        .find((line) => line.startsWith('| 1 |'));
      expect(inTable?.replaceAll('\\', '')).toContain(entry.said.headline);
    }),
  );
});

test('a line of the table tells words, who, strength, by when, answer, view and author, and evidence with its source', () => {
  const [row] = rowsOf(fileOf([C10], 'csv'));
  expect(row).toMatchObject({
    'No.': '1',
    Words: C10.commitment.quote,
    Who: 'United Kingdom; Belgium; France; Germany; Netherlands',
    'By when': C10.said.due.sentence,
    Answer: [C10.said.answer, ...C10.said.more].join(' '),
    'Corpus edition': SEEDS.asOf,
    Entry: C10.commitment.id,
    Accessed: '2026-11-28',
    Address: MADE.page.address,
  });
  expect(row?.['The words say']).toMatch(/^(?:Will do|Will go on|May do)$/u);
  expect(row?.['View of']).toMatch(/^Pledgemark’s editors, \d/u);
  for (const { source, shows } of C10.evidence) {
    expect(row?.['Evidence']).toContain(`“${source.title}”: ${shows}`);
    expect(row?.['Evidence']).toContain(source.address ?? source.title);
  }
});

test('a record says who recorded it, the reader and a pack too', () => {
  const entry = entryFrom(
    records({
      commitment: A_COMMITMENT,
      evidence: [{ ...anEvidence(), origin: 'reader' }],
      packs: [
        aPack({
          publisher: 'Institute for Kettles',
          evidence: [{ ...anEvidence({ id: 'evidence/p' as never }), origin: 'pack:kettles' }],
        }),
      ],
    }),
    NAMING,
  );
  const [row] = rowsOf(fileOf([entry], 'csv'));
  expect(row?.['Evidence']).toContain('Recorded by the reader.');
  expect(row?.['Evidence']).toContain('Recorded by pack of Institute for Kettles.');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])(
  'the words “%s” are read as text by a table program',
  (quote) => {
    const entry = { ...C10, commitment: { ...C10.commitment, quote } };
    expect(rowsOf(fileOf([entry], 'csv'))[0]?.['Words']).toBe(`'${quote}`);
  },
);

test('words of a page neither end a row of Markdown nor make a column, a link or a tag of it', () => {
  const quote = 'We will | act\n\non [this](https://x.example) <b>now</b>';
  const entry = { ...C10, commitment: { ...C10.commitment, quote } };
  const lines = fileOf([entry, C1], 'markdown').split('\n');
  const table = lines.filter((line) => line.startsWith('|'));
  expect(table).toHaveLength(4);
  const columns = table.map((line) => line.replaceAll('\\|', '').split('|').length);
  expect(new Set(columns).size).toBe(1);
  expect(table[2]).toContain(String.raw`We will \| act on \[this\]\(https://x.example\) \<b\>now\</b\>`);
});

test('the Markdown names page, edition and day of access, and cites each commitment by its number', () => {
  const text = fileOf([C1, C10], 'markdown');
  expect(text).toContain('# Commitments of “A plan \\| for harbours”');
  expect(text).toContain(`<${MADE.page.address}>`);
  expect(text).toContain('Corpus edition of 24 November 2026. Accessed 28 November 2026.');
  expect(text.replaceAll('\\', '')).toMatch(
    /\n2\. .*entry commitment\/calais-group-2024-c10\. Accessed 28 November 2026\.\n$/u,
  );
});

test.each([
  { form: 'csv', name: 'pledgemark-2026-11-28-commitments.csv' },
  { form: 'json', name: 'pledgemark-2026-11-28-commitments.json' },
  { form: 'markdown', name: 'pledgemark-2026-11-28-commitments.md' },
] as const)('the file as $form is called $name, and the same each time', ({ form, name }) => {
  expect(pageCommitments([C10], form, MADE)).toEqual(pageCommitments([C10], form, MADE));
  expect(pageCommitments([C10], form, MADE).name).toBe(name);
});
