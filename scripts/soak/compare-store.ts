// Compares what is stored with what must be: nothing lost, nothing doubled, nothing written by halves, nothing left over.
import type { StoredData } from '../upgrade/stored-data';
import type { Expected, ExpectedNote } from './expected';
import { PACK_SIZES } from './files';

type Row = Readonly<Record<string, unknown>>;
type Rows = (table: string) => readonly Row[];

/** The bounds of `lib/db`: of more rows, the oldest go. */
const BOUNDS = { finds: 200, steps: 30, changes: 30, readings: 5000, backups: 1 } as const;
/** Of one page it is remembered with which words it was read last, and before. */
const READINGS_OF_PAGE = 2;

const at = (row: Row, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Row)[key] : undefined),
    row,
  );
const text = (row: Row, ...path: readonly string[]): string => String(at(row, ...path));
const countOf = (values: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/** Sentences on what is missing, and on what is there too often or should not be. */
function differences(what: string, stored: readonly string[], expected: readonly string[]): readonly string[] {
  const [has, should] = [countOf(stored), countOf(expected)];
  return [...new Set([...has.keys(), ...should.keys()])].flatMap((value) => {
    const [is, must] = [has.get(value) ?? 0, should.get(value) ?? 0];
    if (is === must) return [];
    return [`${what} “${value}” is ${is < must ? 'lost' : 'there too often'}: ${is} times, and must be ${must} times`];
  });
}

const noteWords = ({ body, revision }: { readonly body: unknown; readonly revision: unknown }): string =>
  `${String(body)} (revision ${String(revision)})`;
const wordsOf = (notes: ReadonlyMap<string, ExpectedNote>): readonly string[] => [...notes.values()].map(noteWords);

/** Whether each note has every version that it had before, and no version is of a note that is nowhere. */
function historyFaults(rows: Rows): readonly string[] {
  const notes = [...rows('notes'), ...rows('bin').map((row) => at(row, 'note') as Row)];
  const past = new Set(rows('history').map((row) => `${text(row, 'id')} ${text(row, 'revision')}`));
  const known = new Set(notes.map((row) => text(row, 'id')));
  const missing = rows('notes').flatMap((row) =>
    Array.from({ length: Number(at(row, 'revision')) - 1 }, (_, number) => `${text(row, 'id')} ${number + 1}`),
  );
  return [
    ...missing.filter((one) => !past.has(one)).map((one) => `the version ${one} of a note is nowhere`),
    ...rows('history')
      .filter((row) => !known.has(text(row, 'id')))
      .map((row) => `the note ${text(row, 'id')} is nowhere, and a version of it is there`),
  ];
}

function readingFaults(rows: Rows, { read, perhapsRead }: Expected): readonly string[] {
  const stored = countOf(rows('readings').map((row) => text(row, 'address')));
  return [
    ...[...read].filter((address) => !stored.has(address)).map((address) => `that ${address} was read is lost`),
    ...[...stored].flatMap(([address, count]) => {
      if (!read.has(address) && !perhapsRead.has(address)) return [`that ${address} was read is there, and it was not`];
      return count > READINGS_OF_PAGE ? [`that ${address} was read is there ${count} times`] : [];
    }),
  ];
}

/** Of a publication a part is remembered once, as read only where it was read. */
function partFaults(rows: Rows, { read, perhapsRead }: Expected): readonly string[] {
  const parts = rows('publicationParts');
  const told = parts.filter((row) => row['read'] !== undefined).map((row) => text(row, 'address'));
  return [
    ...[...countOf(parts.map((row) => `${text(row, 'publication')} ${text(row, 'address')}`))].flatMap(
      ([part, count]) => (count > 1 ? [`the part ${part} of a publication is there ${count} times`] : []),
    ),
    ...told
      .filter((address) => !read.has(address) && !perhapsRead.has(address))
      .map((address) => `the part ${address} is told as read, and was not`),
  ];
}

function keptFaults(rows: Rows, { kept, perhapsKept }: Expected): readonly string[] {
  const pages = rows('keptPages');
  const addresses = new Set(pages.map((row) => text(row, 'facts', 'address')));
  const keys = new Set(pages.map((row) => text(row, 'page')));
  const documents = rows('documents').filter((row) => row.origin === 'reader');
  const texts = new Set(rows('keptTexts').map((row) => `${text(row, 'page')} ${text(row, 'hash')}`));
  const own = new Set(documents.map((row) => text(row, 'id')));
  return [
    ...[...kept].filter((address) => !addresses.has(address)).map((address) => `the words of ${address} are lost`),
    ...[...addresses]
      .filter((address) => !kept.has(address) && !perhapsKept.has(address))
      .map((address) => `the words of ${address} are there, and nobody kept them`),
    ...pages
      .filter((row) => !texts.has(`${text(row, 'page')} ${text(row, 'hash')}`))
      .map((row) => `the page ${text(row, 'page')} is kept without its words`),
    ...rows('keptTexts')
      .filter((row) => !keys.has(text(row, 'page')))
      .map((row) => `words of ${text(row, 'page')} are there, and the page is not`),
    ...differences(
      'the document of a kept page',
      [...own],
      [...keys].map((key) => `document/page/${key}`),
    ),
    ...rows('commitments')
      .filter((row) => row.origin === 'reader' && !own.has(text(row, 'document')))
      .map((row) => `the commitment ${text(row, 'id')} is there, and its document is not`),
  ];
}

function importFaults(rows: Rows, { imports }: Expected): readonly string[] {
  const items = rows('importItems');
  return [
    ...[rows('imports').length, items.length]
      .filter((count) => count !== imports)
      .map((count) => `of ${imports} imports of one document there are ${count}`),
    ...items
      .filter((row) => row.state !== 'arrived' && row.state !== 'there already')
      .map((row) => `the document ${text(row, 'path')} is ${text(row, 'state')}: ${text(row, 'because')}`),
  ];
}

/** One rule of what is stored. A table that none speaks of is in `MADE_ANEW`. */
interface Rule {
  readonly tables: readonly string[];
  readonly faults: (rows: Rows, expected: Expected) => readonly string[];
}

const RULES: readonly Rule[] = [
  {
    tables: ['notes'],
    faults: (rows, { notes }) =>
      differences(
        'the note',
        rows('notes').map((row) => noteWords({ body: row.body, revision: row.revision })),
        wordsOf(notes),
      ),
  },
  {
    tables: ['bin'],
    faults: (rows, { bin }) =>
      differences(
        'in the bin, the note',
        rows('bin').map((row) => noteWords({ body: at(row, 'note', 'body'), revision: at(row, 'note', 'revision') })),
        wordsOf(bin),
      ),
  },
  { tables: ['history'], faults: historyFaults },
  {
    tables: ['drafts'],
    faults: (rows) => rows('drafts').map((row) => `the draft “${text(row, 'body')}” is left over`),
  },
  {
    tables: Object.keys(BOUNDS),
    faults: (rows) =>
      Object.entries(BOUNDS).flatMap(([table, most]) => {
        const count = rows(table).length;
        return count > most ? [`${table} has ${count} rows, and may have ${most}`] : [];
      }),
  },
  {
    tables: ['finds'],
    faults: (rows) =>
      [...countOf(rows('finds').map((row) => text(row, 'key')))].flatMap(([key, count]) =>
        count > 1 ? [`what was found under ${key} is there ${count} times`] : [],
      ),
  },
  { tables: ['readings'], faults: readingFaults },
  { tables: ['publicationParts'], faults: partFaults },
  { tables: ['keptPages', 'keptTexts', 'documents', 'commitments'], faults: keptFaults },
  { tables: ['imports', 'importItems'], faults: importFaults },
  {
    tables: ['packs', 'evidence'],
    faults: (rows, { pack }) => {
      const records = rows('evidence').filter((row) => String(row.origin).startsWith('pack'));
      const [has, must] = [
        `${rows('packs').length} packs, ${records.length} records`,
        `${pack === 0 ? 0 : 1} packs, ${PACK_SIZES[pack] ?? 0} records`,
      ];
      return has === must ? [] : [`there are ${has}, and must be ${must}`];
    },
  },
  {
    tables: ['watched'],
    faults: (rows, { watched }) => {
      const count = rows('watched').length;
      return count === watched.size ? [] : [`${count} commitments are watched, and must be ${watched.size}`];
    },
  },
  {
    tables: ['searched'],
    faults: (rows, { searches }) => {
      const count = rows('searched').filter((row) => row.origin === 'reader').length;
      return count === searches ? [] : [`${count} searches are on record, and must be ${searches}`];
    },
  },
];

/** Nothing in a soak writes the reader's own rows to these. */
const UNWRITTEN = [
  'clips',
  'corrections',
  'refused',
  'aliases',
  'notNames',
  'entities',
  'lineage',
  'judgements',
  'pageJoins',
];
/** What is planted, and made anew from the other rows. */
const MADE_ANEW = ['about', 'searchPieces'];

const isReaders = ({ origin }: Row): boolean => origin === undefined || origin === 'reader';

/** How many rows of the shipped corpus there are, by table: they never change. */
export function seedRows({ tables }: StoredData): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(tables).map(([table, { rows }]) => [table, rows.filter(({ origin }) => origin === 'seed').length]),
  );
}

/** Every difference between what is stored and what must be, as sentences; none: all is right. */
export function compareStore(
  stored: StoredData,
  expected: Expected,
  seeds: Readonly<Record<string, number>> = seedRows(stored),
): readonly string[] {
  const rows: Rows = (table) => stored.tables[table]?.rows ?? [];
  const spoken = new Set([...RULES.flatMap(({ tables }) => tables), ...UNWRITTEN, ...MADE_ANEW]);
  const now = seedRows(stored);
  const chosen = at(stored.local, 'settings', 'density');
  const density = typeof chosen === 'string' ? chosen : 'names';
  return [
    ...RULES.flatMap(({ faults }) => faults(rows, expected)),
    ...UNWRITTEN.flatMap((table) => {
      const count = rows(table).filter(isReaders).length;
      return count === 0 ? [] : [`${table} has ${count} rows of the reader’s, and must have none`];
    }),
    ...Object.keys(stored.tables)
      .filter((table) => !spoken.has(table))
      .map((table) => `of the table ${table} nothing is known`),
    ...Object.entries(seeds).flatMap(([table, count]) =>
      now[table] === count ? [] : [`${table} has ${now[table] ?? 0} shipped rows, and must have ${count}`],
    ),
    ...(density === expected.density ? [] : [`marks are set to ${density}, and were set to ${expected.density}`]),
  ];
}
