import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { entityIdOf } from '@/lib/finder/words';
import { ENTITY_TYPES } from '@/lib/model';
import { found, namesFiles } from './seed-gazetteer';

const FOLDER = join(import.meta.dirname, '../../../../seeds/names');
/** So that the worker that holds the names starts fast. */
const MOST_BYTES = 1_500_000;

test('every name has a type and a source that its file lists', () => {
  for (const file of namesFiles()) {
    expect(ENTITY_TYPES).toContain(file.type);
    const keys = new Set(Object.keys(file.sources));
    expect(file.names.filter((row) => !keys.has(row.from) || row.name.trim() !== row.name)).toEqual([]);
  }
});

test('no two names of the lists have one id', () => {
  const ids = namesFiles().flatMap((file) => file.names.map((row) => entityIdOf(file.type, row.name)));
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  ['organisation', 'HM Revenue & Customs', 'organisation/hm-revenue-and-customs'],
  ['programme', 'Prüm', 'programme/prum'],
  ['law', 'Children’s Wellbeing and Schools Act 2026', 'law/childrens-wellbeing-and-schools-act-2026'],
] as const)('the id of the %s “%s” is %s', (type, name, id) => {
  expect(entityIdOf(type, name)).toBe(id);
});

test('the lists together stay small', () => {
  const bytes = readdirSync(FOLDER).reduce((sum, file) => sum + statSync(join(FOLDER, file)).size, 0);
  expect(bytes).toBeLessThan(MOST_BYTES);
});

test.each([
  [
    'all departments under all their names',
    'DEFRA, the MoD, HMT and the Department for Environment, Food and Rural Affairs',
    4,
  ],
  ['states', 'Türkiye, Turkey, Côte d’Ivoire, the Czech Republic and the UAE', 5],
  ['EU and UN bodies', 'Europol, Frontex, UNICEF, the European Commission and the WHO', 5],
  ['standing groups', 'the G7, the G20, Five Eyes and NATO', 4],
  ['offices', 'the Prime Minister, the Chancellor of the Exchequer and the Foreign Secretary', 3],
  ['laws without their year', 'the Online Safety Act and the Refugee Convention', 2],
] as const)('the lists know %s', (_what, text, count) => {
  expect(found(text)).toHaveLength(count);
});
