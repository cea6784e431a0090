import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { CommitmentEntry, IsoInstant } from '@/lib/model';
import { entryJson } from '@/lib/report/entry-json';
import { SEEDS } from '@/seeds/corpus';

import { entryFrom, entryIn } from '../app/said/entries';
import { aJudgement, aPack, anyRecords, day, seeded } from '../corpus/records';

const MADE = {
  now: '2026-11-28T10:00:00.000Z' as IsoInstant,
  generator: { name: 'Pledgemark', version: '0.1.0' },
  edition: SEEDS.asOf,
};
type Json = Record<string, unknown>;

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const schema = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../docs/entry.schema.json'), 'utf8'),
) as Json;
const fits = ajv.compile(schema);

const fileOf = (entry: CommitmentEntry): Json => JSON.parse(entryJson(entry, MADE).text) as Json;
function faultsOf(file: unknown): readonly string[] {
  return fits(file) ? [] : (fits.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
const C10 = entryIn(SEEDS, 'commitment/calais-group-2024-c10');

test.each(SEEDS.commitments)('the file of $id is as docs/entry.schema.json has it, and names its sources', ({ id }) => {
  const entry = entryIn(SEEDS, id);
  const file = fileOf(entry);
  expect(faultsOf(file)).toEqual([]);
  expect(file).toMatchObject({ id, headline: entry.said.headline, asOf: entry.said.asOf });
  const sources = (file['evidence'] as { source: { title: string } }[]).map(({ source }) => source.title);
  expect(sources).toEqual(entry.evidence.map(({ source }) => source.title));
});

test('whatever the records say, the file is as the schema has it, and tells the headline and its day', () => {
  fc.assert(
    fc.property(anyRecords, ({ known, asOf }) => {
      const entry = entryFrom(known, { asOf, entities: [], documents: [], commitments: [] });
      const file = fileOf(entry);
      expect(faultsOf(file)).toEqual([]);
      expect([file['headline'], file['asOf']]).toEqual([entry.said.headline, entry.said.asOf]);
    }),
  );
});

test('each view has its author and its reason, and the one that the headline tells stands apart', () => {
  const given = { by: 'reader', view: 'disputed', date: day('2026-11-26'), reason: 'Half of it.' } as const;
  const known = seeded('calais-group-2024-c10');
  const file = fileOf(
    entryFrom(
      {
        ...known,
        judgements: [...known.judgements, aJudgement(given)],
        packs: [aPack({ judgements: [aJudgement({ view: 'too early', reason: 'Wait.' })] })],
      },
      SEEDS,
    ),
  );
  expect(file['view']).toMatchObject({ by: 'Pledgemark’s editors', view: 'partly kept' });
  expect(file['views']).toMatchObject([
    { by: 'Pledgemark’s editors', view: 'partly kept' },
    { by: 'the reader', view: 'disputed', reason: 'Half of it.' },
    { by: 'pack of Institute for Kettles', view: 'too early', reason: 'Wait.' },
  ]);
  expect(file['headline']).toBe('Partly kept, in the editors’ view. Disputed, in yours.');
  expect(file['asOf']).toBe('2026-11-26');
});

test('what the store keeps besides the record stays in the store', () => {
  const { commitment } = C10;
  const stored = { ...commitment, origin: 'seed', phrases: ['x y'], quoteKey: 'q' };
  expect(fileOf({ ...C10, commitment: stored })).toEqual(fileOf(C10));
});

test.each([
  { what: 'a view without an author', change: { views: [{ view: 'kept', date: '2026-11-24', reason: '' }] } },
  { what: 'a record without a source', change: { evidence: [{ id: 'evidence/x', shows: 'It was done.' }] } },
  { what: 'no day of the records', change: { asOf: undefined } },
  { what: 'another version', change: { version: 2 } },
  { what: 'a field that nobody knows', change: { score: 7 } },
])('the schema refuses $what', ({ change }) => {
  expect(faultsOf(JSON.parse(JSON.stringify({ ...fileOf(C10), ...change })))).not.toEqual([]);
});

test.each([
  { id: 'commitment/calais-group-2024-c10', name: 'pledgemark-2026-11-28-calais-group-2024-c10.json' },
  { id: 'commitment/../a:b "c"', name: 'pledgemark-2026-11-28-a-b-c.json' },
  { id: `commitment/${'x'.repeat(200)}`, name: `pledgemark-2026-11-28-${'x'.repeat(60)}.json` },
])('the file of $id is called $name', ({ id, name }) => {
  const commitment = { ...C10.commitment, id: id as typeof C10.commitment.id };
  expect(entryJson({ ...C10, commitment }, MADE).name).toBe(name);
});
