import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { describe, expect, test } from 'vitest';

import { glossary } from '@/components/help/glossary-rows';
import { HOW_TO } from '@/components/help/how-to';
import { keyGroups, keysOnAMark, printedKey } from '@/components/help/key-rows';
import { VERSIONS } from '@/components/help/whats-new';
import { COMMANDS } from '@/components/pages/CommandKeys';
import { OUTCOME_WORDS } from '@/components/words/choices';
import { ANCHOR_WORDS, RELATION_WORDS, STANCE_WORDS, STRENGTH_WORDS, TIER_WORDS } from '@/components/words/labels';
import { MARK_KEYS } from '@/entrypoints/govuk.content/keys';
import { ANCHOR_STATES, OUTCOMES, RELATIONS, STANCES, STRENGTHS, TIERS, VIEWS } from '@/lib/model';
import { VIEW_WORDS } from '@/lib/words';
import { sectionsOf } from '@/scripts/release/changelog';

import config from '../../../wxt.config';

const ROOT = resolve(import.meta.dirname, '../../..');
const LONGEST_SENTENCE = 30;
const rows = glossary().flatMap(({ rows: of }) => of);
const words = rows.map(({ word }) => word);
const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

describe('the keys that are told', () => {
  test.each(['chrome', 'firefox'])('are those of each command of the manifest, in %s', async (browser) => {
    const { manifest } = config;
    if (typeof manifest !== 'function') throw new TypeError('The manifest is no longer made by a function.');
    const { commands = {} } = await manifest({ browser, command: 'build', manifestVersion: 3, mode: 'production' });
    expect([...COMMANDS].toSorted()).toEqual(Object.keys(commands).toSorted());
  });

  test('are those that do something on a mark, each once', () => {
    const told = keysOnAMark().rows.flatMap(({ keys }) => keys);
    expect(told.toSorted()).toEqual(MARK_KEYS.toSorted());
  });

  test('are named as they are printed, and none twice in a place', () => {
    expect(['n', '0', 'Escape', 'ArrowDown', 'Enter'].map(printedKey)).toEqual(['N', '0', 'Esc', 'Down', 'Enter']);
    for (const { where, rows: of } of keyGroups()) {
      const keys = of.flatMap((row) => row.keys);
      expect({ where, keys: [...new Set(keys)] }).toEqual({ where, keys });
    }
  });
});

describe('the glossary', () => {
  test.each([
    ['outcome', OUTCOMES.map((one) => OUTCOME_WORDS[one])],
    ['view', VIEWS.map((one) => VIEW_WORDS[one])],
    ['strength', STRENGTHS.map((one) => STRENGTH_WORDS[one].label)],
    ['state of a note', ANCHOR_STATES.map((one) => ANCHOR_WORDS[one].label)],
    ['stance', STANCES.map((one) => STANCE_WORDS[one])],
    ['kind of source', TIERS.map((one) => `${one}. ${TIER_WORDS[one]}`)],
    ['relation', RELATIONS.map((one) => RELATION_WORDS[one])],
  ])('has a row for every %s of the model, under its own name', (_, labels) => {
    expect(labels.filter((label) => !words.includes(label))).toEqual([]);
  });

  test('draws the line of every strength and a sign for every outcome, no two outcomes alike', () => {
    const lines = rows.flatMap(({ drawn }) => (drawn !== undefined && 'line' in drawn ? [drawn.line] : []));
    expect(lines).toEqual(STRENGTHS);
    const signs = OUTCOMES.map((one) => rows.find(({ word }) => word === OUTCOME_WORDS[one])?.drawn);
    expect(signs.every((drawn) => drawn !== undefined && 'sign' in drawn)).toBe(true);
    expect(new Set(signs.map((drawn) => JSON.stringify(drawn))).size).toBe(OUTCOMES.length);
  });

  test.each(['Document', 'Pack', 'Entity', 'Mention', 'Span', 'Gazetteer', 'Cue', 'Lineage', 'Evidence', 'Selector'])(
    'says what “%s” means',
    (word) => expect(words).toContain(word),
  );

  test('names each word once, and says it in one or two sentences that are not long', () => {
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    const isPlain = (means: string): boolean => {
      const sentences = means.split(/(?<=[.?]) /u);
      return (
        sentences.length <= 2 &&
        sentences.every((sentence) => sentence.split(' ').length <= LONGEST_SENTENCE) &&
        /[.”]$/u.test(means)
      );
    };
    expect(rows.filter(({ means }) => !isPlain(means))).toEqual([]);
  });
});

describe('the ways to do something', () => {
  const views = ['components', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/u.test(path) && !path.startsWith('help'))
      .map((path) => plain(readFileSync(join(ROOT, folder, path), 'utf8'))),
  );
  const named = HOW_TO.flatMap(({ to, steps }) =>
    steps.flatMap((step) => [...step.matchAll(/“([^”]+)”/gu)].map(([, name = '']) => ({ to, name }))),
  );

  test.each(named)('“$name”, named in “$to”, is what a view calls it', ({ name }) => {
    expect(views.some((view) => view.includes(name))).toBe(true);
  });

  test('are seven, with an id each', () => {
    expect(HOW_TO.map(({ id }) => id)).toEqual([
      'read-a-page',
      'open-a-pdf',
      'write-a-note',
      'look-for',
      'correct',
      'back-up',
      'language',
    ]);
  });
});

describe('what is new', () => {
  const sections = sectionsOf(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'));

  test('is told of every version of the changelog, in its order', () => {
    expect(VERSIONS.map(({ version }) => version)).toEqual(sections.map(({ version }) => version));
  });

  test.each(VERSIONS)('is, of $version, what its section of the changelog says', ({ version, news }) => {
    const told = plain(sections.find((one) => one.version === version)?.text ?? '');
    expect(news.length).toBeGreaterThan(0);
    expect(news.filter((line) => !told.includes(line))).toEqual([]);
  });
});
