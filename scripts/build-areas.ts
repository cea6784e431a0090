/**
 * Writes the areas of the corpus from `seeds/records`: the records as they were taken down, and what the editors add to
 * them and changed in them. Writes nothing where something is wrong, and says what, with record and field.
 * Run it after any change there, and then `npx tsx scripts/build-sources.ts`: `npx tsx scripts/build-areas.ts`.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

import * as v from 'valibot';

import { SEEDS } from '@/seeds/corpus';

import { convert } from './areas/convert';
import { EditorsShape } from './areas/editors';
import { isFault, readRecord } from './areas/record';
import { areaVersion } from './sources-text';

const seeds = new URL('../seeds/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, seeds), 'utf8');

const editors = v.parse(EditorsShape, JSON.parse(read('records/editors.json')));
const lines = read('records/records.jsonl')
  .split('\n')
  .filter((line) => line !== '');
const parsed = lines.map(readRecord);
const misshapen = parsed.filter(isFault);
const { areas, faults } = convert(
  parsed.flatMap((one) => (isFault(one) ? [] : [one])),
  editors,
  SEEDS,
);
const wrong = [...misshapen, ...faults];
for (const { record, field, why } of wrong) console.error(`${record}: ${field} ${why}`);
if (wrong.length > 0) process.exit(1);

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const files = areas.map((area) => ({ path: new URL(`areas/${area.area}.json`, seeds), text: json(area) }));
const list = areas.map(({ area, title, asOf, ...content }) => ({
  area,
  title,
  version: areaVersion(asOf, content),
  asOf,
}));
for (const { path, text } of [...files, { path: new URL('areas.json', seeds), text: json(list) }])
  writeFileSync(path, text);
execFileSync('npx', ['oxfmt', 'seeds/areas', 'seeds/areas.json'], { cwd: new URL('..', import.meta.url) });
for (const { area, commitments, evidence } of areas)
  console.log(`seeds/areas/${area}.json: ${commitments.length} commitments, ${evidence.length} records`);
