import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

import { expect, test } from 'vitest';

import { ANCHOR_STATES } from '@/lib/model';
import type { toAnnotationCollection } from '@/lib/report';

type AnnotationCollection = ReturnType<typeof toAnnotationCollection>;

import { musts } from '../lib/report/w3c-suite';

const ROOT = resolve(import.meta.dirname, '../..');
/** A cold start of the compiler, on a busy machine. */
const PATIENCE_MS = 60_000;

function sample(...words: string[]) {
  return spawnSync(join(ROOT, 'node_modules/.bin/tsx'), ['scripts/export.ts', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
}

test(
  'a sample of a thousand notes has every state and empty notes, and meets every must of the W3C suite',
  () => {
    const file = JSON.parse(sample('--sample', '1000').stdout) as AnnotationCollection;
    const items = file.first?.items ?? [];
    expect(items).toHaveLength(1000);
    expect(new Set(items.map(({ pledgemark }) => pledgemark.placement.state))).toEqual(new Set(ANCHOR_STATES));
    expect(items.filter(({ body }) => body === undefined).length).toBeGreaterThan(0);
    const whole = [...musts('collection'), ...musts('page')].filter(({ holds }) => !holds(file));
    const single = musts('annotation').filter(({ holds }) => items.some((item) => !holds(item)));
    expect([...whole, ...single].map(({ name }) => name)).toEqual([]);
  },
  PATIENCE_MS,
);

test(
  'a sample of none is an empty collection, and anything but a number is refused with a sentence',
  () => {
    expect(JSON.parse(sample('--sample', '0').stdout)).toMatchObject({ type: 'AnnotationCollection', total: 0 });
    for (const words of [[], ['--sample', 'ten'], ['--sample', '-1'], ['--other']]) {
      const refused = sample(...words);
      expect([refused.stderr.trim(), refused.status]).toEqual([
        'Say how many notes, from 0 to 100000: npm run --silent export -- --sample N',
        1,
      ]);
    }
  },
  PATIENCE_MS,
);
