import type { Page } from '@playwright/test';

import { writePack } from '@/lib/packs';
import type { PackAbout, PackCorpus } from '@/lib/packs';
import type { CommitmentId, CorpusCommitment, DocumentId, IsoDate, IsoInstant } from '@/lib/model';

import type { OpenBrowser } from '../../scripts/open-browser';
import { openSearch } from './gov-uk-api';
import { STATEMENT, expect, test, visit } from './reader';
import { rowsOf } from './stored';

/** A busy machine takes its time. */
const GROWN_MS = 60_000;
const DOCUMENT = 'document/kettles' as DocumentId;
const SOURCE = { publisher: 'Kettle Office', title: 'Kettle plan', date: '2024-01-01', certainty: 'seen' } as const;
const NO_ANSWER = { answer: 'not stated' } as const;

const aCommitment = (number: number): CorpusCommitment => {
  const quote = `We will mend kettle ${number} of village ${number % 97}`;
  return {
    id: `commitment/kettle-${number}` as CommitmentId,
    document: DOCUMENT,
    quote,
    summary: quote,
    strength: 'firm',
    promisedBy: [],
    action: quote,
    conditions: [],
    testability: { deliverable: NO_ANSWER, target: NO_ANSWER, timeframe: NO_ANSWER, owner: NO_ANSWER },
    deadlines: [],
    history: [],
    sources: [SOURCE],
    confidence: 'high',
  };
};

async function packOf(count: number) {
  const corpus: PackCorpus = {
    entities: [],
    documents: [
      {
        id: DOCUMENT,
        title: 'Kettle plan',
        publisher: 'Kettle Office',
        date: '2024-01-01',
        kind: 'plan',
        confidence: 'high',
        sources: [SOURCE],
      },
    ],
    commitments: Array.from({ length: count }, (_, number) => aCommitment(number)),
    evidence: [],
    searched: [],
    lineage: [],
    judgements: [],
  };
  const about: PackAbout = {
    title: 'Kettles',
    publisher: 'Kettle Office',
    made: '2026-11-24T10:00:00.000Z' as IsoInstant,
    asOf: '2026-11-24' as IsoDate,
  };
  const written = await writePack(corpus, about, new Set());
  if (!written.written) throw new Error('the pack is small');
  return { name: 'kettles.pack.json', mimeType: 'application/json', buffer: Buffer.from(written.file) };
}

interface Head {
  readonly made: string;
  readonly grownTo?: string;
  readonly segments: readonly { readonly id: number; readonly stand: number }[];
}

/** What the index says of itself. */
async function headOf(reader: OpenBrowser): Promise<Head | undefined> {
  const head = (await rowsOf(reader, 'searchPieces')).find(({ id }) => id === 'head');
  return head === undefined ? undefined : (JSON.parse(String(head['json'])) as Head);
}
const entriesOf = (head: Head | undefined): number => (head?.segments ?? []).reduce((sum, { stand }) => sum + stand, 0);

/** So many entries, once the index is at rest; 0 before. */
async function grown(reader: OpenBrowser): Promise<number> {
  const head = await headOf(reader);
  return head?.grownTo === undefined ? 0 : entriesOf(head);
}

/** Takes a pack in, and closes the page at once. */
async function takeIn(reader: OpenBrowser, page: Page, count: number): Promise<void> {
  await openSearch(reader, page);
  await page.getByLabel('Read a pack in').setInputFiles(await packOf(count));
  await page.getByRole('button', { name: 'Take it in' }).click();
  await expect(page.getByRole('list', { name: 'Packs that you took in' })).toBeVisible({ timeout: GROWN_MS });
  await page.close();
}

test('what ships is in the index before anybody opened the search', async ({ reader }) => {
  await expect.poll(() => grown(reader), { timeout: GROWN_MS }).toBeGreaterThan(300);
});

test('a pack that was taken in is indexed in the background, and found as soon as the search is opened', async ({
  reader,
  page,
}) => {
  test.slow();
  const other = await reader.context.newPage();
  await takeIn(reader, page, 500);
  await expect.poll(() => grown(reader), { timeout: GROWN_MS }).toBeGreaterThan(800);
  await openSearch(reader, other);
  await other.getByRole('searchbox').fill('kettle 499 village');
  await expect(other.getByRole('article').first()).toContainText('We will mend kettle 499 of village');
  await expect(other.getByText('still being made ready')).toHaveCount(0);
});

test('an index whose background was killed in the middle goes on where it was', async ({ reader, page }) => {
  test.slow();
  await reader.context.newPage();
  await takeIn(reader, page, 6000);
  await expect.poll(async () => entriesOf(await headOf(reader)), { timeout: GROWN_MS }).toBeGreaterThan(1200);
  await reader.stopBackground();
  const half = await headOf(reader);
  expect(half?.grownTo).toBeUndefined();
  const again = await reader.context.newPage();
  await visit(again, STATEMENT);
  await expect.poll(() => grown(reader), { timeout: GROWN_MS }).toBeGreaterThan(6000);
  const whole = await headOf(reader);
  expect(whole?.made).toBe(half?.made);
  const kept = (half?.segments ?? []).filter(({ stand }) => stand > 200).map(({ id }) => id);
  expect(kept.length).toBeGreaterThan(1);
  expect(whole?.segments.map(({ id }) => id)).toEqual(expect.arrayContaining(kept));
  await openSearch(reader, again);
  await again.getByRole('searchbox').fill('kettle 5999');
  await expect(again.getByRole('article').first()).toContainText('We will mend kettle 5999');
});
