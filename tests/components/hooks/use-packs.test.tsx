// @vitest-environment jsdom
import 'fake-indexeddb/auto';

import { expect, test, vi } from 'vitest';

import { usePacks } from '@/components/hooks/use-packs';
import type { PackNeeds } from '@/components/hooks/use-packs';
import { mine, plantSeeds } from '@/lib/db';
import type { CommitmentId, IsoDate, IsoInstant } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { hold } from './hook-holder';

const AT = '2026-11-24T10:42:00.000Z' as IsoInstant;
const TODAY = '2026-11-24' as IsoDate;
const NOBODYS = 'commitment/nobody-has-it' as CommitmentId;

async function holdPacks() {
  const needs: PackNeeds = { now: () => AT, today: TODAY, give: vi.fn(), changed: vi.fn() };
  const held = await hold(() => usePacks(needs, []));
  await plantSeeds(held.store, SEEDS);
  return { ...held, needs };
}

test('a pack of what the reader added is saved, and what could not be part of it is told', async () => {
  const held = await holdPacks();
  const [first] = SEEDS.commitments;
  if (first === undefined) throw new Error('the seeds hold commitments');
  const view = { by: 'reader', view: 'disputed', date: TODAY, reason: '', given: AT, perParticipant: [] } as const;
  for (const commitment of [first.id, NOBODYS])
    await mine.keep(held.store, { what: 'view', about: '', at: AT, rows: { judgements: [{ ...view, commitment }] } });
  held.now().acts.save({ title: 'Kettles', publisher: 'Institute for Kettles', selection: 'mine' });
  await expect
    .poll(() => held.now().view.saved)
    .toMatchObject({ name: 'pledgemark-2026-11-24-kettles.pack.json', leftOut: { unheld: 1 } });
  const [, file] = vi.mocked(held.needs.give).mock.calls[0] ?? [];
  expect(file).toContain(first.id);
  expect(file).not.toContain(NOBODYS);
});
