import { expect, test } from 'vitest';

import { compileGazetteer, joinEntities } from '@/lib/finder';
import { SEEDS } from '@/seeds/corpus';
import { NAMES } from '@/seeds/names';

import { silentRules } from '../../scripts/ablate/ablation';
import { textsFrom } from '../../scripts/ablate/texts';

/** All stored texts are read, with patterns that tell when they match. */
const PATIENCE_MS = 120_000;

test('a rule of names that matches in no stored text says why it stands', { timeout: PATIENCE_MS }, async () => {
  const gazetteer = compileGazetteer(joinEntities(SEEDS.entities, NAMES));
  const silent = silentRules(await textsFrom([]), gazetteer);
  expect(silent.filter((id) => id.startsWith('entities/'))).toEqual([]);
});
