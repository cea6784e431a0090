import { page } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';

import { commitmentRows } from '@/components/panel/commitment-rows';
import type { PanelView } from '@/components/panel/panel-view';
import type { IsoDate } from '@/lib/model';

import { FINDS } from '../../gallery/statement';
import { LISTS, RECORDS, STATEMENT, opening } from '../../gallery/stories';
import { drawPanel } from './draw-panel';

beforeEach(() => page.viewport(360, 800));

const PUBLISHER = 'Institute for Kettles';

/** The statement, with what a pack holds of each of its commitments. */
function withPack(): PanelView {
  const known = RECORDS.known.map(({ records, status }) => ({
    status,
    records: {
      ...records,
      evidence: records.evidence.map((record, at) => (at === 0 ? { ...record, broughtBy: PUBLISHER } : record)),
      published: [
        {
          commitment: records.commitment.id,
          view: 'disputed',
          date: '2026-11-01' as IsoDate,
          reason: 'Two of five.',
          perParticipant: [],
          publisher: PUBLISHER,
        } as const,
      ],
    },
  }));
  const rows = commitmentRows(FINDS, { ...RECORDS, known });
  const commitments = { state: 'ready', data: { rows, progress: FINDS.progress } } as const;
  return { ...STATEMENT, content: { ...LISTS, commitments } };
}

test('a record of a pack says whose pack it came with, and its view stands under its publisher’s name', async () => {
  const { again, find, all } = drawPanel(STATEMENT);
  again(withPack(), opening(10));
  await expect.poll(() => all('.pm-open')).toHaveLength(1);
  const chips = all('.pm-timeline .pm-chip').filter((chip) => chip.textContent === `From a pack by ${PUBLISHER}`);
  expect(chips).toHaveLength(1);
  const views = find('.pm-block', 'A view is a judgement');
  expect(views.textContent).toContain(`${PUBLISHER}Disputed, 1 November 2026. “Two of five.”`);
  expect(find('.pm-status', 'in the editors’ view').textContent).not.toContain('Disputed');
});
