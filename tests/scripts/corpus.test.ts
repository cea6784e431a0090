import { expect, test } from 'vitest';

import type { Corpus } from '@/lib/model';
import { corpusCheck } from '@/scripts/corpus/check';
import { corpusReport } from '@/scripts/corpus/report';
import { SEEDS } from '@/seeds/corpus';
import { AREA_FILES, WHOLE } from '@/seeds/whole';

const SHIPPED = { base: SEEDS, areas: AREA_FILES, whole: WHOLE };
const broken = (change: (whole: Corpus) => Partial<Corpus>) => ({ ...SHIPPED, whole: { ...WHOLE, ...change(WHOLE) } });
const [evidence] = WHOLE.evidence;
if (evidence === undefined) throw new Error('the corpus has evidence');

test('nothing is wrong with the corpus that ships', () => {
  expect(corpusCheck(SHIPPED)).toEqual([]);
});

test.each([
  {
    what: 'an address that nobody can open',
    shipped: broken((whole) => ({
      evidence: [
        ...whole.evidence,
        {
          ...evidence,
          id: 'evidence/2024-x',
          source: { ...evidence.source, address: 'https://kettles' },
        } as typeof evidence,
      ],
    })),
    says: 'evidence/2024-x: “https://kettles” is no address',
  },
  {
    what: 'a view without a reason',
    shipped: broken(({ judgements }) => ({
      judgements: judgements.map((one, at) => (at === 2 ? { ...one, reason: ' ' } : one)),
    })),
    says: 'commitment/calais-group-2024-c4: the view “kept so far” has no reason',
  },
  {
    what: 'a view without any evidence',
    shipped: broken(({ evidence: all }) => ({
      evidence: all.filter((one) => !one.for.some((id) => id === 'commitment/knives-2024-halve-in-a-decade')),
    })),
    says: 'commitment/knives-2024-halve-in-a-decade: the view “too early” without any evidence',
  },
  {
    what: 'a commitment that nobody looked at',
    shipped: broken(({ searched }) => ({
      searched: searched.filter((one) => !one.for.some((id) => id === 'commitment/planning-2024-section-73b')),
    })),
    says: 'commitment/planning-2024-section-73b: neither a view, nor evidence, nor a search',
  },
  {
    what: 'a file of an area that its version is not of',
    shipped: { ...SHIPPED, areas: AREA_FILES.map((one, at) => (at === 0 ? { ...one, version: '2026-11-24-x' } : one)) },
    says: 'areas.json: the version of criminal-justice is of another file; run: npx tsx scripts/build-areas.ts && npx tsx scripts/build-sources.ts',
  },
])('$what is told', ({ shipped, says }) => {
  expect(corpusCheck(shipped)).toContain(says);
});

test('an area that names what only another area holds is told', () => {
  const [first, second] = AREA_FILES;
  if (first === undefined || second === undefined) throw new Error('there are areas');
  const stray = { ...first, content: { ...first.content, evidence: second.content.evidence } };
  const faults = corpusCheck({ ...SHIPPED, areas: [stray, ...AREA_FILES.slice(1)] });
  expect(faults.some((fault) => fault.startsWith(`${first.area}: `) && fault.endsWith('which is not there'))).toBe(
    true,
  );
});

test('the report counts every commitment by area, view and tier', () => {
  const report = corpusReport(SHIPPED);
  for (const { title, asOf, content } of AREA_FILES)
    expect(report).toContain(`| ${title} | ${asOf} | ${content.commitments.length} |`);
  expect(report).toContain(
    `| All |  | ${WHOLE.commitments.length} | ${WHOLE.documents.length} | ${WHOLE.evidence.length} |`,
  );
  expect(report).toMatch(/\| All \| 46 \| 1 \| 24 \| 12 \| 4 \| 14 \| 2 \| 2 \| 8 \| 0 \|/);
});
