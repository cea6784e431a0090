import { expect, test } from 'vitest';

import { pageEntries } from '@/lib/app/said/page-entries';
import type { CommitmentFind, PageKnown } from '@/lib/model';
import { commitmentRows } from '@/components/panel/commitment-rows';

import { KNOWN } from '../../../gallery/stories';
import { SEEDED } from '../../../gallery/seeded';
import { PAGE } from '../../../gallery/statement';

function withoutKnown(find: CommitmentFind): CommitmentFind {
  const { known, ...found } = find;
  return known === undefined ? find : found;
}

/** The statement's commitments as though the store held none of them. */
const UNSTORED: PageKnown = {
  ...SEEDED,
  linked: { ...SEEDED.linked, commitments: SEEDED.linked.commitments.map((find) => withoutKnown(find)) },
  entries: {},
};

test.each([
  { what: 'the shipped corpus holds', known: SEEDED },
  { what: 'the gallery’s corpus holds', known: KNOWN },
  { what: 'no store holds', known: UNSTORED },
])('of commitments that $what, entries say what the rows of the list say, in their order', ({ known }) => {
  const entries = pageEntries(known, PAGE);
  const rows = commitmentRows(known);
  expect(entries.map(({ said }) => said)).toEqual(rows.map(({ said }) => said));
  expect(entries.map(({ commitment: { strength } }) => strength)).toEqual(rows.map(({ find }) => find.strength));
  expect(entries.length).toBeGreaterThan(0);
});

test('a commitment that is only found has its own words, who acts by name, and the page that it stands on', () => {
  const [first] = pageEntries(UNSTORED, PAGE);
  const [find] = UNSTORED.linked.commitments.toSorted((a, b) => a.start - b.start);
  expect(first?.commitment.quote).toBe(find?.quote);
  expect(first?.document).toMatchObject({ title: PAGE.title, address: PAGE.address });
  expect(first?.who).toEqual(commitmentRows(UNSTORED)[0]?.who);
  expect(first?.evidence).toEqual([]);
});

test('what is said of nothing is left out', () => {
  expect(pageEntries({ ...UNSTORED, said: {} }, PAGE)).toEqual([]);
});

test('in a PDF each has its page, but for one that the store holds of another document', () => {
  const finds = UNSTORED.linked.commitments.toSorted((a, b) => a.start - b.start);
  const sheets = [0, finds[1]?.start ?? 0, (finds[1]?.start ?? 0) + 1];
  const pages = pageEntries(UNSTORED, { ...PAGE, sheets }).map(({ sheet }) => sheet);
  expect(pages).toEqual(finds.map((_, at) => Math.min(at, 2) + 1));
  expect(commitmentRows(UNSTORED, { sheets }).map(({ sheet }) => sheet)).toEqual(pages);
  const elsewhere = { ...PAGE, address: `${PAGE.address}.pdf`, sheets };
  expect(pageEntries(SEEDED, elsewhere).map(({ document, sheet }) => [document?.address, sheet])).toContainEqual([
    PAGE.address,
    undefined,
  ]);
  expect(pageEntries(UNSTORED, PAGE)[0]).not.toHaveProperty('sheet');
});
