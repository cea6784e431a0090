import { page } from 'vitest/browser';
import { beforeEach, expect, test, vi } from 'vitest';

import { STATEMENT } from '../../gallery/stories';
import { axeFindings } from '../axe-findings';
import { drawPanel } from './draw-panel';

beforeEach(() => page.viewport(360, 800));

const FORMS = [
  { words: 'Table (CSV)', form: 'csv' },
  { words: 'JSON', form: 'json' },
  { words: 'Markdown table', form: 'markdown' },
] as const;

test.each(FORMS)(
  'below the commitments, “$words” saves all of them in that form, and says under which name',
  async ({ words, form }) => {
    const saveCommitments = vi.fn(async () => 'pledgemark-2026-11-28-commitments.x');
    const drawn = drawPanel(STATEMENT, { saveCommitments, printCommitments: vi.fn() });
    await expect.poll(drawn.said).toContain('found.');
    drawn.find('.pm-save button', words).click();
    expect(saveCommitments.mock.calls).toEqual([[form]]);
    await expect.poll(drawn.said).toBe('Saved as pledgemark-2026-11-28-commitments.x');
    expect(drawn.words()).toContain('Saved as pledgemark-2026-11-28-commitments.x');
  },
);

test('“Open a page to print” opens it, and saves nothing', () => {
  const saveCommitments = vi.fn(async () => '');
  const printCommitments = vi.fn();
  const drawn = drawPanel(STATEMENT, { saveCommitments, printCommitments });
  drawn.find('.pm-save button', 'Open a page to print').click();
  expect(printCommitments).toHaveBeenCalledTimes(1);
  expect(saveCommitments).not.toHaveBeenCalled();
});

test('where the commitments cannot be saved, there is no way to', () => {
  const buttons = drawPanel(STATEMENT).all('.pm-save button');
  expect(buttons.map(({ textContent }) => textContent)).not.toContain('Table (CSV)');
});

test('axe finds nothing wrong with it', async () => {
  drawPanel(STATEMENT, { saveCommitments: async () => '', printCommitments: () => undefined });
  const { wrong, looked } = await axeFindings();
  expect(wrong).toEqual([]);
  expect(looked).toBeGreaterThan(0);
});
