import { expect, test } from 'vitest';

import { compileGazetteer, joinEntities } from '@/lib/finder';
import { SEEDS } from '@/seeds/corpus';
import { NAMES } from '@/seeds/names';

import { silentRules } from '../../scripts/ablate/ablation';
import { textsFrom } from '../../scripts/ablate/texts';

/** All stored texts are read, with patterns that tell when they match. */
const PATIENCE_MS = 120_000;

const GAZETTEER = compileGazetteer(joinEntities(SEEDS.entities, NAMES));

test('a rule that matches in no stored text says why it stands', { timeout: PATIENCE_MS }, async () => {
  const silent = silentRules(await textsFrom([]), GAZETTEER);
  expect(silent).toEqual([]);
});
