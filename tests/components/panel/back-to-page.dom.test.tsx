import { userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';

import { STATEMENT } from '../../gallery/stories';
import { drawPanel } from './draw-panel';

test('a panel beside its page has no way back to it', () => {
  const { all } = drawPanel(STATEMENT);
  expect(all('.pm-back')).toEqual([]);
});

test('a panel that covers its page leads back to it, first of all that it says, and tells where the page is closed', async () => {
  const backToPage = vi.fn(async (): Promise<'in front' | 'closed'> => 'in front');
  const { root, find, words } = drawPanel(STATEMENT, { backToPage });
  const back = find('.pm-back button', 'Back to the page');
  expect(root.querySelector('button')).toBe(back);
  await userEvent.click(back);
  expect(backToPage).toHaveBeenCalledOnce();
  expect(words()).not.toContain('no longer open');
  backToPage.mockResolvedValue('closed');
  await userEvent.click(back);
  await expect.poll(words).toContain('The page is no longer open.');
});
