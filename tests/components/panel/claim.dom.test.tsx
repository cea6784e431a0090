import { expect, test, vi } from 'vitest';

import type { PanelActs } from '@/components/panel/panel-view';
import type { PageClaim, PageKey } from '@/lib/model';

import { STATEMENT } from '../../gallery/stories';
import { drawPanel } from './draw-panel';

const CLAIM: PageClaim = {
  says: 'apart',
  by: 'words',
  address: 'https://www.gov.uk/b',
  key: 'id/en' as PageKey,
  other: { address: 'https://www.gov.uk/a', title: 'A statement' },
};

test('a page that says it is another is told once: one press settles it, another puts the sentence away', async () => {
  const settleClaim = vi.fn<NonNullable<PanelActs['settleClaim']>>();
  const { find, all, words } = drawPanel({ ...STATEMENT, banners: [{ is: 'claim', claim: CLAIM }] }, { settleClaim });
  expect(words()).toContain('but its words differ. It is treated as a page of its own.');
  find('.pm-banner button', 'Treat them as the same page').click();
  expect(settleClaim).toHaveBeenCalledWith(CLAIM);
  find('[aria-label="Close: which page this is"]').click();
  await expect.poll(() => all('[aria-label="Which page this is"]')).toEqual([]);
});
