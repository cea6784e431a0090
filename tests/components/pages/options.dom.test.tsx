import { page, userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';

import { ForgetEverything } from '@/components/pages/ForgetEverything';
import { KeyboardSection } from '@/components/pages/KeyboardSection';

import { drawPage } from '../draw-page';

test('the keys are those that the browser gave; where it gave none, that is said', () => {
  const keys = new Map([
    ['_execute_action', 'Alt+Shift+P'],
    ['next-mark', ''],
    ['previous-mark', '⌥⇧K'],
  ]);
  const root = drawPage(<KeyboardSection keys={keys} onChangeKeys={vi.fn()} />);
  const rows = [...root.querySelectorAll('tbody tr')].map((row) => [
    row.querySelector('th')?.textContent,
    [...row.querySelectorAll('kbd')].map(({ textContent }) => textContent).join(' ') ||
      row.querySelector('td')?.textContent,
  ]);
  expect(rows).toEqual([
    ['Open or close the panel', 'Alt Shift P'],
    ['Next mark', 'Not set'],
    ['Previous mark', '⌥⇧K'],
    ['Note on the selected words', 'Not set'],
  ]);
});

test('the browser’s page of keys is opened by a button, or where it stands is said', async () => {
  const open = vi.fn();
  const root = drawPage(<KeyboardSection keys={new Map()} onChangeKeys={open} />);
  await page.getByRole('button', { name: 'Change the keys' }).click();
  expect(open).toHaveBeenCalledOnce();
  expect(root.textContent).not.toContain('choose the cog');
  expect(drawPage(<KeyboardSection keys={new Map()} />).textContent).toContain('choose the cog there');
});

test('nothing is forgotten before the word is typed, and the button says so', async () => {
  const [forget, save] = [vi.fn(() => Promise.resolve()), vi.fn()];
  drawPage(<ForgetEverything onForget={forget} onSave={save} />);
  await page.getByRole('button', { name: 'Forget everything…' }).click();
  await expect.element(page.getByRole('heading', { name: 'Forget everything?' })).toHaveFocus();
  await page.getByRole('button', { name: 'Save a backup file first' }).click();
  expect(save).toHaveBeenCalledOnce();

  const button = page.getByRole('button', { name: 'Forget everything now' });
  const field = page.getByLabelText('To go on, type the word delete');
  await expect.element(button).toHaveAttribute('aria-disabled', 'true');
  await button.click({ force: true });
  await expect.element(page.getByText('Nothing was forgotten. Type the word delete first.')).toBeVisible();
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard('delet{Enter}');
  expect(forget).not.toHaveBeenCalled();
  await userEvent.keyboard('E{Enter}');
  expect(forget).toHaveBeenCalledOnce();
  await expect.element(page.getByText(/^Everything is forgotten\./u)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Forget everything…' })).toHaveFocus();
});

test('“Cancel” forgets nothing, gives the focus back, and asks for the word anew the next time', async () => {
  const forget = vi.fn(() => Promise.resolve());
  drawPage(<ForgetEverything onForget={forget} onSave={vi.fn()} />);
  const open = page.getByRole('button', { name: 'Forget everything…' });
  await open.click();
  await page.getByLabelText('To go on, type the word delete').fill('delete');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect.element(open).toHaveFocus();
  await open.click();
  await expect.element(page.getByLabelText('To go on, type the word delete')).toHaveValue('');
  expect(forget).not.toHaveBeenCalled();
});
