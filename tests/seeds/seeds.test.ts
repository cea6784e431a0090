import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { entityIdOf } from '@/lib/finder/words';
import type { CommitmentId, Corpus, EntityId, Evidence } from '@/lib/model';
import { sourcesText, versionOf } from '@/scripts/sources-text';
import about from '@/seeds/about.json';
import { SEEDS } from '@/seeds/corpus';
import { AREA_FILES, WHOLE } from '@/seeds/whole';

import { FILES, corpusFaults, schemaFaults } from '@/scripts/corpus/faults';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const statement = read('tests/fixtures/policy-texts/calais-group-statement.txt');

/** The shipped corpus with one file changed. */
const broken = (change: Partial<Corpus>): Corpus => ({ ...SEEDS, ...change });
const first = <Row>(rows: readonly Row[]): Row => {
  const [row] = rows;
  if (row === undefined) throw new Error('the seeds are empty');
  return row;
};
const evidence: Evidence = first(SEEDS.evidence);
const { source: _source, ...sourceless } = evidence;

test.each(FILES)('%s.json is as the schema has it', (file) => {
  expect(schemaFaults(file, SEEDS[file])).toEqual([]);
});

test('about.json is as the schema has it', () => {
  expect(schemaFaults('about', about)).toEqual([]);
});

test('the files agree with one another', () => {
  expect(corpusFaults(SEEDS)).toEqual([]);
  expect(corpusFaults(WHOLE)).toEqual([]);
});

test.each([
  {
    what: 'a record without a source',
    file: 'evidence',
    rows: [sourceless],
    says: "evidence/0 must have required property 'source'",
  },
  {
    what: 'an entity with no source',
    file: 'entities',
    rows: SEEDS.entities.map((row) => ({ ...row, sources: [] })),
    says: 'entities/0/sources must NOT have fewer than 1 items',
  },
  {
    what: 'an unknown tier',
    file: 'evidence',
    rows: [{ ...evidence, tier: 6 }],
    says: 'evidence/0/tier must be equal to one of the allowed values',
  },
  {
    what: 'a date that the calendar lacks',
    file: 'judgements',
    rows: [{ ...first(SEEDS.judgements), date: '2026-02-30' }],
    says: 'judgements/0/date must match format "date"',
  },
  {
    what: 'an address without its certainty',
    file: 'evidence',
    rows: [{ ...evidence, source: { publisher: 'P', title: 'T', date: '2026', address: 'https://a.example' } }],
    says: 'evidence/0/source must have property certainty when property address is present',
  },
  {
    what: 'a field that nobody knows',
    file: 'searched',
    rows: [{ ...first(SEEDS.searched), verdict: 'kept' }],
    says: 'searched/0 must NOT have additional properties',
  },
] as const)('$what is refused, with its place', ({ file, rows, says }) => {
  expect(schemaFaults(file, rows)).toContain(says);
});

test.each([
  {
    what: 'a record for a commitment that is not there',
    corpus: broken({ evidence: [{ ...evidence, for: ['commitment/none' as CommitmentId] }] }),
    says: `${evidence.id} names commitment/none, which is not there`,
  },
  {
    what: 'one id for two records',
    corpus: broken({ evidence: [evidence, evidence] }),
    says: `${evidence.id} stands twice`,
  },
  {
    what: 'a record about somebody who did not promise',
    corpus: broken({ evidence: [{ ...evidence, about: ['organisation/frontex' as EntityId] }] }),
    says: `${evidence.id}: organisation/frontex did not promise ${first(evidence.for)}`,
  },
  {
    what: 'a view of “kept” without a record',
    corpus: broken({ evidence: [] }),
    says: 'commitment/w1-halve-inflation: kept (the group) without a record for or against',
  },
  {
    what: 'a view of “kept” on background alone',
    corpus: broken({ evidence: SEEDS.evidence.map((record) => ({ ...record, stance: 'context' as const })) }),
    says: 'commitment/w8-rwanda: not kept (the group) without a record for or against',
  },
  {
    what: 'a participant’s view without a record about it',
    corpus: broken({ evidence: SEEDS.evidence.map((record) => ({ ...record, about: [] })) }),
    says: 'commitment/calais-group-2024-c7: kept (country/united-kingdom) without a record for or against',
  },
])('$what is refused', ({ corpus, says }) => {
  expect(corpusFaults(corpus)).toContain(says);
});

const quoted = SEEDS.commitments.flatMap(({ id, quote, action, conditions, deadlines }) =>
  quote === undefined ? [] : [{ id, quote, action, conditions, words: deadlines.map((line) => line.words) }],
);

test('the ten commitments of the statement are quoted', () => {
  expect(quoted).toHaveLength(10);
});

test.each(quoted)('the quote of $id stands once, word for word, in the statement', ({ quote }) => {
  expect(statement.split(quote)).toHaveLength(2);
});

test.each(quoted)('the conditions and deadlines of $id are its own words', ({ quote, conditions, words }) => {
  for (const part of [...conditions, ...words]) expect(quote).toContain(part);
});

test('ids are made of the type and the name', () => {
  expect(SEEDS.entities.map(({ id }) => id)).toEqual(SEEDS.entities.map(({ type, name }) => entityIdOf(type, name)));
});

test('no entity is found by a form that does not name it, and no alias names two', () => {
  const names = SEEDS.entities.flatMap(({ id, name, aliases }) =>
    [name, ...aliases.map(({ text }) => text)].map((text) => ({ id, text })),
  );
  const forbidden = SEEDS.entities.flatMap(({ id, notAliases = [] }) => notAliases.map((text) => ({ id, text })));
  expect(names.filter((one) => forbidden.some((other) => other.id === one.id && other.text === one.text))).toEqual([]);
  expect(names.filter((one) => names.some((other) => other.id !== one.id && other.text === one.text))).toEqual([]);
});

test('every commitment’s history and ledger go forward in time', () => {
  const dates = WHOLE.commitments.flatMap(({ id, history, deadlines }) => [
    { id, on: history.map(({ since }) => since) },
    { id, on: deadlines.map(({ setOn }) => setOn) },
  ]);
  const year = (date: string): string => date.slice(0, 4);
  for (const { on } of dates) expect(on.map(year)).toEqual(on.map(year).toSorted());
});

test('a statement without a view is one whose evidence is thin: only one has none', () => {
  const judged = new Set(SEEDS.judgements.map(({ commitment }) => commitment));
  const unjudged = SEEDS.commitments.map(({ id }) => id).filter((id) => !judged.has(id));
  expect(unjudged).toEqual(['commitment/calais-group-2024-c2']);
});

test('SOURCES.md and the version are made from the seeds as they are', () => {
  expect(about.version, 'run: npx tsx scripts/build-sources.ts').toBe(versionOf(SEEDS));
  expect(read('seeds/SOURCES.md'), 'run: npx tsx scripts/build-sources.ts').toBe(sourcesText(WHOLE, AREA_FILES));
});

test('a stage tells what happened and gives no verdict: verdicts are views, which have an author', () => {
  const said = WHOLE.commitments.flatMap(({ history }) => history.map((stage) => stage.said));
  expect(said.filter((words) => /\b(?:not )?(?:kept|broken|missed|at risk|failed)\b/iu.test(words))).toEqual([]);
});
