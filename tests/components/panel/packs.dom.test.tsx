import { page } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';

import { commitmentRows } from '@/components/panel/commitment-rows';
import type { PanelView } from '@/components/panel/panel-view';
import type { CommitmentEntry, IsoDate, PageKnown } from '@/lib/model';

import { KNOWN, LISTS, STATEMENT, opening } from '../../gallery/stories';
import { drawPanel } from './draw-panel';

beforeEach(() => page.viewport(360, 800));

const PUBLISHER = 'Institute for Kettles';

const withRecords = (entry: CommitmentEntry): CommitmentEntry => ({
  ...entry,
  evidence: entry.evidence.map((record, at) => (at === 0 ? { ...record, pack: PUBLISHER } : record)),
  published: [
    {
      commitment: entry.commitment.id,
      view: 'disputed',
      date: '2026-11-01' as IsoDate,
      reason: 'Two of five.',
      perParticipant: [],
      publisher: PUBLISHER,
    },
  ],
});

/** The statement, with what a pack holds of each of its commitments. */
function withPack(): PanelView {
  const entries: PageKnown['entries'] = Object.fromEntries(
    Object.values(KNOWN.entries).map((entry) => [entry.commitment.id, withRecords(entry)]),
  );
  const rows = commitmentRows({ ...KNOWN, entries });
  const commitments = { state: 'ready', data: { rows, progress: KNOWN.linked.progress } } as const;
  return { ...STATEMENT, content: { ...LISTS, commitments } };
}

test('a record of a pack says whose pack it came with, and its view stands under its publisher’s name', async () => {
  const { again, find, all } = drawPanel(STATEMENT);
  again(withPack(), opening(10));
  await expect.poll(() => all('.pm-open')).toHaveLength(1);
  const chips = all('.pm-timeline .pm-chip').filter((chip) => chip.textContent === `From the pack of ${PUBLISHER}`);
  expect(chips).toHaveLength(1);
  const views = find('.pm-block', 'A view is a judgement');
  expect(views.textContent).toContain(`Pack of ${PUBLISHER}Disputed, 1 November 2026. “Two of five.”`);
  expect(find('.pm-status', 'in the editors’ view').textContent).not.toContain('Disputed');
});
