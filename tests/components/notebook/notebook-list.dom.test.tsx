import '@/components/styles/notebook.css';

import { page } from 'vitest/browser';
import { expect, test } from 'vitest';

import { NotebookList } from '@/components/notebook/NotebookList';
import type { NotebookRow } from '@/components/notebook/notebook-rows';

import { drawPage } from '../draw-page';

const ROWS = Array.from({ length: 40 }, (_, number) => ({ key: `row-${number}` }) as NotebookRow);

test('rows that become shorter, so that others come near the window, are drawn without an error of the browser', async () => {
  const errors: string[] = [];
  const listen = (event: ErrorEvent): void => void errors.push(event.message);
  window.addEventListener('error', listen);
  drawPage(<NotebookList rows={ROWS} draw={({ key }) => <div class="tall">{key}</div>} />);
  const style = document.head.appendChild(document.createElement('style'));
  try {
    await expect.element(page.getByText('row-0', { exact: true })).toBeVisible();
    for (const height of ['400px', '30px', '300px', '20px']) {
      style.textContent = `.tall { height: ${height}; }`;
      await new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(go))));
      await expect.element(page.getByText('row-0', { exact: true })).toBeVisible();
    }
    expect(errors).toEqual([]);
  } finally {
    window.removeEventListener('error', listen);
    style.remove();
  }
});
