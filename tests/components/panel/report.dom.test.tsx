import { expect, test, vi } from 'vitest';

import type { PanelActs } from '@/components/panel/panel-view';
import type { PageKey, SeemingReport } from '@/lib/model';

import { STATEMENT } from '../../gallery/stories';
import { drawPanel } from './draw-panel';

const REPORT: SeemingReport = {
  report: 'report' as PageKey,
  earlier: 'earlier' as PageKey,
  here: 'report',
  otherTitle: 'Harbour strategy for Norland',
};
const EARLIER: SeemingReport = { ...REPORT, here: 'earlier', otherTitle: 'Two years on' };
const banners = (seeming: SeemingReport) => ({ ...STATEMENT, banners: [{ is: 'report', seeming } as const] });

test('a report says what it seems to answer; one press opens it item by item, another says that it does not', () => {
  const openReport = vi.fn<NonNullable<PanelActs['openReport']>>();
  const refuseReport = vi.fn<NonNullable<PanelActs['refuseReport']>>();
  const { find, words } = drawPanel(banners(REPORT), { openReport, refuseReport });
  expect(words()).toContain('This report seems to answer “Harbour strategy for Norland”.');
  expect(words()).not.toContain('To be read item by item');
  find('.pm-banner button', 'See item by item').click();
  find('.pm-banner button', 'Not its report').click();
  expect(openReport).toHaveBeenCalledExactlyOnceWith(REPORT);
  expect(refuseReport).toHaveBeenCalledExactlyOnceWith(REPORT);
});

test('the earlier page is told too, that its words would be saved is said before, and both can be put away', async () => {
  const { find, all, words } = drawPanel(banners({ ...EARLIER, saves: 'this page' }));
  expect(words()).toContain('The report “Two years on” seems to answer this page.');
  expect(words()).toContain('To be read item by item, the words of this page are saved on this computer.');
  find('[aria-label="Close: a report and what it answers"]').click();
  await expect.poll(() => all('[aria-label="A report and what it answers"]')).toEqual([]);
});
