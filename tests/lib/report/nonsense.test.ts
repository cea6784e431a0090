import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { IsoInstant } from '@/lib/model';
import { exportNotes, readNotes } from '@/lib/report';

import { notes } from './notes';

const NOW = '2026-11-24T09:00:00.000Z' as IsoInstant;
const MADE = { now: NOW, generator: { name: 'Pledgemark', version: '0.1.0' } };
const some = fc.uniqueArray(notes, { maxLength: 5, selector: ({ id }) => id });
const stored = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../fixtures/imports', name), 'utf8'));
const OTHERS = ['hypothesis-export.json', 'w3c-page.json'].map(stored);

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
const real = fc.oneof(ours, oursPlain, fc.constantFrom(...OTHERS));
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
