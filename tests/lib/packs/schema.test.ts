import { expect, test } from 'vitest';

import type { IsoDate, IsoInstant } from '@/lib/model';
import { readPack } from '@/lib/packs';
import type { PackCorpus } from '@/lib/packs';
import { checksumOf } from '@/lib/packs/checksum';
import { SEEDS } from '@/seeds/corpus';

import { fileOf, packText } from './pack-file';
import { schemaFaults } from './published-schema';

type Json = Record<string, unknown>;

const ABOUT = {
  title: 'Promises on kettles',
  publisher: 'Institute for Kettles',
  licence: 'Open Government Licence v3.0',
  made: '2026-11-24T10:00:00.000Z' as IsoInstant,
  asOf: '2026-11-24' as IsoDate,
};

/** The first record that has a field, for every field that any record of the list has. */
function oneOfEachField<Row extends object>(rows: readonly Row[]): readonly Row[] {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [...new Set(fields.flatMap((field) => rows.find((row) => field in row) ?? []))];
}

/** A few records of each list, in which every field occurs. */
const corpus: PackCorpus = {
  entities: oneOfEachField(SEEDS.entities),
  documents: oneOfEachField(SEEDS.documents),
  commitments: oneOfEachField(SEEDS.commitments),
  evidence: oneOfEachField(SEEDS.evidence),
  searched: oneOfEachField(SEEDS.searched),
  lineage: oneOfEachField(SEEDS.lineage),
  judgements: oneOfEachField(SEEDS.judgements),
};
const known = new Set<string>([...SEEDS.documents, ...SEEDS.commitments, ...SEEDS.evidence].map(({ id }) => id));
const WHOLE = await packText(corpus, ABOUT, known);
const unsigned = (): Json => {
  const { checksum: _, ...rest } = JSON.parse(WHOLE) as Json;
  return rest;
};

/** Every place in a value, as the keys that lead to it. */
function placesIn(value: unknown, at: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [
    ...(at.length === 0 ? [] : [at]),
    ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...at, key])),
  ];
}

const parentOf = (root: Json, at: readonly string[]): Json =>
  at.slice(0, -1).reduce<Json>((value, key) => value[key] as Json, root);

/** What may be wrong at a place. */
const CHANGES: readonly { readonly what: string; readonly change: (parent: Json, key: string) => void }[] = [
  { what: 'is empty', change: (parent, key) => Object.assign(parent, { [key]: '' }) },
  { what: 'is a script', change: (parent, key) => Object.assign(parent, { [key]: '<script>alert(1)</script>' }) },
  { what: 'is a number', change: (parent, key) => Object.assign(parent, { [key]: 7 }) },
  { what: 'is nothing', change: (parent, key) => Object.assign(parent, { [key]: null }) },
  { what: 'is an empty list', change: (parent, key) => Object.assign(parent, { [key]: [] }) },
  { what: 'is an empty record', change: (parent, key) => Object.assign(parent, { [key]: {} }) },
  { what: 'is a day that no calendar has', change: (parent, key) => Object.assign(parent, { [key]: '2026-02-30' }) },
  { what: 'is too long', change: (parent, key) => Object.assign(parent, { [key]: 'x'.repeat(20_001) }) },
  { what: 'is an address that runs', change: (parent, key) => Object.assign(parent, { [key]: 'javascript:alert(1)' }) },
  { what: 'is left out', change: (parent, key) => void Reflect.deleteProperty(parent, key) },
  { what: 'has a neighbour of its own', change: (parent) => Object.assign(parent, { script: 'x' }) },
];

/** What the published schema cannot say: ids that lead nowhere or stand twice, views without a record. */
const RULES = /^It names “|stands twice\.$|stands on no record/u;

test('a pack is as its published schema has it', () => {
  expect(schemaFaults(JSON.parse(WHOLE))).toEqual([]);
});

test.each(CHANGES)(
  'where a field $what, the published schema and the reader of packs say the same',
  async ({ change }) => {
    const places = placesIn(unsigned());
    /** Where one of the two takes what the other refuses. */
    const differ: string[] = [];
    /** Where the reason is no sentence. */
    const wordless: string[] = [];
    const refusals = new Set<boolean>();
    for (const at of places) {
      const pack = unsigned();
      const parent = parentOf(pack, at);
      if (Array.isArray(parent)) continue; // the members of lists are places themselves
      change(parent, at.at(-1) ?? '');
      const signed = { ...pack, checksum: await checksumOf(pack) };
      const read = await readPack(fileOf(JSON.stringify(signed)), async () => known);
      const isRefused = !read.read && !RULES.test(read.because);
      if (!read.read && !/^\p{Lu}.*\.$/u.test(read.because)) wordless.push(`${at.join('.')}: ${read.because}`);
      refusals.add(isRefused);
      if (isRefused !== schemaFaults(signed).length > 0)
        differ.push(`${at.join('.')}: ${read.read ? 'read' : read.because}`);
    }
    expect(differ).toEqual([]);
    expect(wordless).toEqual([]);
    expect(places.length).toBeGreaterThan(200);
    expect(refusals).toContain(true);
  },
);
