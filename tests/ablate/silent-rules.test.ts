import { expect, test } from 'vitest';

import { compileGazetteer, joinEntities } from '@/lib/finder';
import { SEEDS } from '@/seeds/corpus';
import { NAMES } from '@/seeds/names';

import { ablate, silentRules } from '../../scripts/ablate/ablation';
import { textsFrom } from '../../scripts/ablate/texts';
import { STILL_SILENT } from './still-silent';

/** All stored texts are read, with patterns that tell when they match. */
const PATIENCE_MS = 120_000;

const GAZETTEER = compileGazetteer(joinEntities(SEEDS.entities, NAMES));

test('a rule that matches in no stored text says why it stands', { timeout: PATIENCE_MS }, async () => {
  const silent = silentRules(await textsFrom([]), GAZETTEER);
  expect(silent.filter((id) => !STILL_SILENT.has(id))).toEqual([]);
});

test('the list of rules that no text shows yet names only rules', { timeout: PATIENCE_MS }, () => {
  expect(ablate([], GAZETTEER, (id) => STILL_SILENT.has(id)).count).toBe(STILL_SILENT.size);
});
