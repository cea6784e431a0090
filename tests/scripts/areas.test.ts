import { readFileSync } from 'node:fs';

import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { convert } from '@/scripts/areas/convert';
import { EditorsShape } from '@/scripts/areas/editors';
import type { Editors } from '@/scripts/areas/editors';
import { sameSource } from '@/scripts/areas/merged';
import { addressOf, slugOf, sourceOf, typeset } from '@/scripts/areas/parts';
import { isFault, readRecord } from '@/scripts/areas/record';
import type { CommitmentRecord } from '@/scripts/areas/record';
import { SEEDS } from '@/seeds/corpus';
import { AREA_FILES, WHOLE } from '@/seeds/whole';

const read = (file: string): string => readFileSync(new URL(`../../seeds/records/${file}`, import.meta.url), 'utf8');
const LINES = read('records.jsonl').trim().split('\n');
const EDITORS = v.parse(EditorsShape, JSON.parse(read('editors.json')));
const RECORDS = LINES.flatMap((line) => {
  const one = readRecord(line);
  return isFault(one) ? [] : [one];
});

/** One record as it is read, with some of its fields changed. */
function changed(
  change: (record: CommitmentRecord) => object,
  id = 'syria-2016-resettle-20000-by-2020',
): CommitmentRecord {
  const record = RECORDS.find((one) => one.id === id);
  if (record === undefined) throw new Error(`${id} is no record`);
  return { ...record, ...change(record) };
}

const faultsOf = (record: CommitmentRecord, editors: Editors = EDITORS) =>
  convert([record], { ...editors, records: { [record.id]: { deliverable: { answer: 'yes', said: 'x' } } } }, SEEDS)
    .faults;

test('every record is read, and every one becomes a commitment or part of one', () => {
  expect(RECORDS).toHaveLength(95);
  expect(Object.keys(EDITORS.records).toSorted()).toEqual(RECORDS.map(({ id }) => id).toSorted());
  const same = Object.values(EDITORS.records).filter((row) => 'sameAs' in row);
  expect([same.length, WHOLE.commitments.length]).toEqual([7, SEEDS.commitments.length + 95 - 7]);
});

test('the files of the areas are made from the records as they are', () => {
  const { areas, faults } = convert(RECORDS, EDITORS, SEEDS);
  expect(faults).toEqual([]);
  const made = areas.map(({ area, ...content }) => [area, JSON.parse(JSON.stringify(content)) as unknown]);
  expect(made, 'run: npx tsx scripts/build-areas.ts').toEqual(
    AREA_FILES.map(({ area, content }) => {
      const { area: _area, ...rest } = content as typeof content & { area: string };
      return [area, rest];
    }),
  );
});

test('no piece of evidence is lost: each source stands with the commitment of its record', () => {
  const missing = RECORDS.flatMap((record) => {
    const row = EDITORS.records[record.id];
    const id = row !== undefined && 'sameAs' in row ? row.sameAs : `commitment/${record.id}`;
    const held = WHOLE.evidence
      .filter((one) => one.for.some((bears) => bears === id))
      .flatMap(({ source, also = [] }) => [source, ...also]);
    return record.evidence
      .map(sourceOf)
      .filter((source) => !held.some((one) => sameSource(one, source)))
      .map(({ title }) => `${record.id}: ${title}`);
  });
  expect(missing).toEqual([]);
});

test('what the editors corrected in a record gives its reason', () => {
  const corrections = Object.values(EDITORS.records).flatMap((row) => ('sameAs' in row ? [] : (row.corrections ?? [])));
  expect(corrections.length).toBeGreaterThan(50);
  expect(corrections.filter(({ why }) => !/^[A-Z“].{15,}\.$/u.test(why))).toEqual([]);
});

describe('a record is refused, with its name and field,', () => {
  test.each([
    {
      where: 'a publisher is missing',
      change: { publisher: undefined },
      field: 'document.publisher',
      why: 'is missing',
    },
    {
      where: 'a date is no date',
      change: { date: '10 January 2013' },
      field: 'document.date',
      why: 'is no day, month or year',
    },
    {
      where: 'an address is none',
      change: { address: 'www.gov.uk/a' },
      field: 'document.address',
      why: 'is no web address',
    },
    {
      where: 'a certainty is none',
      change: { certainty: 'sure' },
      field: 'document.certainty',
      why: 'is neither “seen” nor “copy seen”',
    },
  ])('where $where', ({ change, field, why }) => {
    const record = changed(({ document }) => ({ document: { ...document, ...change } }));
    expect(readRecord(JSON.stringify(record))).toEqual({ record: record.id, field, why });
  });

  test.each([
    { where: 'a word stands twice', record: changed(({ words }) => ({ words: [...words, 'syrian'] })), field: 'words' },
    {
      where: 'it was due before it was promised',
      record: changed(() => ({ deadline: { words: 'soon', to: '2015-01-01' } })),
      field: 'deadline.to',
    },
    {
      where: 'its evidence is older than the promise',
      record: changed(({ evidence }) => ({ evidence: evidence.map((one) => ({ ...one, tier: 2, date: '2014' })) })),
      field: 'evidence.1.date',
    },
    {
      where: 'its evidence is of a day to come',
      record: changed(({ evidence }) => ({ evidence: evidence.map((one) => ({ ...one, tier: 2, date: '2027' })) })),
      field: 'evidence.1.date',
    },
    { where: 'an independent check is by one who is not', record: changed(() => ({})), field: 'evidence.1.tier' },
    {
      where: 'who promised is said to be independent',
      record: changed(({ evidence }) => ({
        evidence: evidence.map((one) => ({ ...one, publisher: 'Home Office', tier: 1, independent: true })),
      })),
      field: 'evidence.1.independent',
    },
    {
      where: '“kept” has only background',
      record: changed(({ evidence }) => ({
        view: 'kept',
        evidence: evidence.map((one) => ({ ...one, tier: 2, stance: 'context' })),
      })),
      field: 'view',
    },
    { where: 'a view has no evidence', record: changed(() => ({ view: 'too early', evidence: [] })), field: 'view' },
    { where: '“none found” has evidence', record: changed(() => ({ view: 'none found' })), field: 'view' },
    {
      where: 'nobody searched',
      record: changed(() => ({ view: 'none found', evidence: [], searches: [] })),
      field: 'searches',
    },
    {
      where: 'its area is misspelt',
      record: changed(() => ({ area: 'migrations', view: 'none found', evidence: [] })),
      field: 'area',
    },
    {
      where: 'who promised is nobody',
      record: changed(() => ({ actors: ['Office of Kettles'], view: 'none found', evidence: [] })),
      field: 'actors',
    },
  ])('where $where', ({ record, field }) => {
    expect(faultsOf(record).map((fault) => [fault.record, fault.field])).toContainEqual([record.id, field]);
  });

  test('where a correction is of words that it does not say', () => {
    const record = changed(() => ({ view: 'none found', evidence: [] }));
    const corrections = [{ field: 'reason', from: 'Because.', to: 'So.', why: 'It was asked.' }];
    const records = { [record.id]: { deliverable: { answer: 'yes' as const, said: 'x' }, corrections } };
    expect(convert([record], { ...EDITORS, records }, SEEDS).faults).toMatchObject([
      { record: record.id, field: 'reason' },
    ]);
  });

  test('where it repeats a commitment that does not have its evidence', () => {
    const record = changed(() => ({}));
    const { faults } = convert(
      [record],
      { ...EDITORS, records: { [record.id]: { sameAs: 'commitment/w1-halve-inflation' } } },
      SEEDS,
    );
    expect(faults.map(({ field }) => field)).toEqual(['evidence.1', 'evidence.2', 'evidence.3', 'document']);
  });
});

test('dates that were worked out are told, and months and years stay what they are', () => {
  const inferred = RECORDS.flatMap(({ id, evidence }) =>
    evidence.flatMap(({ dateCertainty }, at) => (dateCertainty === undefined ? [] : [`-${id}-${at + 1}`])),
  );
  const told = WHOLE.evidence.filter(({ note = '' }) => note.includes('Its date is inferred'));
  const untold = inferred.filter(
    (end) => WHOLE.evidence.some(({ id }) => id.endsWith(end)) && !told.some(({ id }) => id.endsWith(end)),
  );
  expect(inferred.length).toBeGreaterThan(60);
  expect(untold).toEqual([]);
  expect(WHOLE.documents.find(({ id }) => id.includes('funding-for-new-leasehold-houses'))?.date).toBe('2018-07');
});

test('a copy is told as a copy', () => {
  const seen = {
    title: 'T',
    publisher: 'P',
    date: '2024',
    address: 'https://copies.example/t',
    certainty: 'copy seen' as const,
    kind: 'news',
  };
  expect(sourceOf(seen)).toEqual({
    title: 'T',
    publisher: 'P',
    date: '2024',
    certainty: 'copy seen',
    copy: 'https://copies.example/t',
  });
});

test.each([
  { address: 'http://gov.uk/government/news/a?ref=b', is: 'https://www.gov.uk/government/news/a' },
  { address: 'https://Www.gov.uk/guidance/c/', is: 'https://www.gov.uk/guidance/c' },
  { address: 'https://www.gov.uk/search/news?topic=d', is: 'https://www.gov.uk/search/news?topic=d' },
  { address: 'https://bbc.example/e?page=2', is: 'https://bbc.example/e?page=2' },
])('$address is kept as $is', ({ address, is }) => {
  expect(addressOf(address)).toBe(is);
});

test('words are typeset as everywhere in the corpus', () => {
  expect(typeset("the Government's and ministers' plans")).toBe('the Government’s and ministers’ plans');
  expect(typeset("the Government's 'free' plans")).toBe("the Government’s 'free' plans");
  expect(slugOf('PM’s call: 3.5% more for “kettles”')).toBe('pms-call-35-more-for-kettles');
});
