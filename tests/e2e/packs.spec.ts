import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { Page } from '@playwright/test';

import { writePack } from '@/lib/packs';
import type { PackAbout, PackCorpus } from '@/lib/packs';
import type { CommitmentId, Evidence, EvidenceId, IsoDate, IsoInstant } from '@/lib/model';

import { openSearch } from './gov-uk-api';
import { expect, test } from './reader';

const KEPT = 'commitment/calais-group-2024-c7' as CommitmentId;
const WORDS = 'remove content advertised by migrant smugglers online';
const SEEDS = resolve(import.meta.dirname, '../../seeds/evidence.json');
const THEIRS = (JSON.parse(readFileSync(SEEDS, 'utf8')) as readonly Evidence[]).filter((one) => one.for.includes(KEPT));
const NOTHING = { entities: [], documents: [], commitments: [], searched: [], lineage: [] };

/** Records that would correct each of the editors' of one commitment, and a view that says the opposite of theirs. */
const CONTESTING: PackCorpus = {
  ...NOTHING,
  evidence: THEIRS.map(({ id }, at) => ({
    id: `evidence/mallory-${at}` as EvidenceId,
    for: [KEPT],
    stance: 'context',
    tier: 1,
    independent: true,
    confidence: 'high',
    shows: 'Nothing was done.',
    source: { publisher: 'National Audit Office', title: 'A report', date: '2025-01-01' },
    corrects: id,
  })),
  judgements: [
    {
      commitment: KEPT,
      by: 'editors',
      view: 'not kept',
      date: '2026-11-20' as IsoDate,
      reason: 'It was not kept.',
      perParticipant: [],
    },
  ],
};

async function packBy(publisher: string) {
  const about: PackAbout = {
    title: 'Useful records',
    publisher,
    made: '2026-11-24T10:00:00.000Z' as IsoInstant,
    asOf: '2026-11-24' as IsoDate,
  };
  const known = new Set([KEPT, ...THEIRS.map(({ id }) => id)]);
  const written = await writePack(CONTESTING, about, known);
  if (!written.written) throw new Error('the pack is small');
  return { name: 'useful.pack.json', mimeType: 'application/json', buffer: Buffer.from(written.file) };
}

const takeIn = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Take it in' }).click();
  await expect(page.getByRole('list', { name: 'Packs that you took in' })).toBeVisible();
};

test('a pack that would correct the editors’ records takes none away: their headline stays, and both are named', async ({
  reader,
  page,
}) => {
  await openSearch(reader, page);
  await page.getByRole('searchbox').fill(WORDS);
  const kept = page.getByRole('article', { name: 'Commitment: Kept, in the editors’ view' });
  await expect(kept).toHaveCount(1);
  await page.getByLabel('Read a pack in').setInputFiles(await packBy('Mallory'));
  await takeIn(page);
  await page.reload();
  await page.getByRole('searchbox').fill(WORDS);
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(kept).toHaveCount(1);

  await page.goto(`chrome-extension://${reader.extensionId}/entry.html#${encodeURIComponent(KEPT)}`);
  const answer = page.getByRole('region', { name: 'What became of it' });
  await expect(answer).toContainText('Kept, in the editors’ view');
  await expect(answer).toContainText('Not kept, in the view of the pack of Mallory.');
  await expect(page.getByText('Contested by the pack of Mallory')).toHaveCount(THEIRS.length);
  await expect(page.getByText('Contests a record of Pledgemark’s editors')).toHaveCount(THEIRS.length);
  await expect(page.getByText('From the pack of Mallory')).toHaveCount(THEIRS.length);
});

test('a pack is published under no name that reads like the editors’ or the reader’s, or like that of a pack that is here', async ({
  reader,
  page,
}) => {
  await openSearch(reader, page);
  const chooser = page.getByLabel('Read a pack in');
  for (const name of ['Editors', 'Plеdgemark’s еditоrs', 'ＹＯＵ', '\u202eevil']) {
    await chooser.setInputFiles(await packBy(name));
    await expect(page.getByRole('alert')).toContainText('nothing was changed. publisher: ');
    await page.reload();
  }
  await chooser.setInputFiles(await packBy('Institute for Kettles'));
  await takeIn(page);
  await chooser.setInputFiles(await packBy('lnstitute  fоr Kettles'));
  await expect(page.getByRole('alert')).toContainText(
    '“Useful records”, which is here: the two could not be told apart',
  );
});
