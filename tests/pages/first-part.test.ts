import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { expect, test } from 'vitest';

import { firstPart, surely } from '@/lib/app/pages/first-part';
import { readPolicy } from '@/lib/corpus/finding';
import { compileGazetteer, joinEntities } from '@/lib/finder';
import type { Finds } from '@/lib/model';
import { bodiesOf, spot } from '@/lib/page';
import { readText } from '@/lib/text';
import { SEEDS } from '@/seeds/corpus';
import { NAMES } from '@/seeds/names';

import { openPage } from '../../scripts/open-page';

const FIXTURES = resolve(import.meta.dirname, '../fixtures/pages');
const known = { ...SEEDS, gazetteer: compileGazetteer(joinEntities(SEEDS.entities, NAMES)) };

/** Each find as a page shows it. */
const shown = ({ mentions, commitments, progress }: Finds): readonly string[] => [
  ...mentions.map(({ id, start, end, type, surface }) => `${id} ${start} ${end} ${type} ${surface}`),
  ...commitments.map(({ id, start, end, strength, quote }) => `${id} ${start} ${end} ${strength} ${quote}`),
  ...progress.map(({ id, start, end, quote }) => `${id} ${start} ${end} ${quote}`),
];

test('on each stored page, what is found at its beginning alone is found there in the whole too', async () => {
  let pages = 0;
  let finds = 0;
  for (const slug of readdirSync(FIXTURES)) {
    const file = join(FIXTURES, slug, 'source.html');
    if (!existsSync(file)) continue;
    const { document, address } = await openPage(file);
    const page = spot(document, address);
    const { reading } = readText(bodiesOf(document));
    const part = page.verdict === 'ignore' ? undefined : firstPart(reading);
    if (part === undefined) continue;
    const first = shown(surely(readPolicy(page, part.reading, known), part));
    const whole = new Set(shown(readPolicy(page, reading, known)));
    expect({ slug, elsewhere: first.filter((one) => !whole.has(one)) }).toEqual({ slug, elsewhere: [] });
    pages += 1;
    finds += first.length;
  }
  expect([pages, finds]).toEqual([expect.toSatisfy((count) => count >= 5), expect.toSatisfy((count) => count >= 90)]);
});
