import '@/components/styles/notebook.css';

import { page } from 'vitest/browser';
import { expect, test, vi } from 'vitest';

import { SaveForm } from '@/components/notebook/SaveForm';

import { axeFindings } from '../axe-findings';
import { drawPage } from '../draw-page';

function drawForm() {
  const saveBackup = vi.fn();
  drawPage(
    <SaveForm counts={{ chosen: 0, shown: 3, all: 3 }} save={vi.fn()} saveBackup={saveBackup} close={vi.fn()} />,
  );
  return {
    saveBackup,
    first: page.getByLabelText('Passphrase (optional)'),
    again: page.getByLabelText('The same passphrase again'),
    save: page.getByRole('button', { name: 'Save a backup file' }),
  };
}

test('a backup is locked only once the same passphrase was typed twice; until then it says that they differ', async () => {
  const { saveBackup, first, again, save } = drawForm();
  await first.fill('correct horse');
  await save.click();
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('These 2 passphrases differ. Nothing was saved. Type the same one twice.');
  await expect.element(again).toHaveFocus();
  expect((await axeFindings('form')).wrong).toEqual([]);
  await again.fill('correct hose');
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  await save.click();
  await expect.element(page.getByRole('alert')).toBeVisible();
  expect(saveBackup).not.toHaveBeenCalled();
  await again.fill('correct horse');
  await save.click();
  expect(saveBackup).toHaveBeenCalledExactlyOnceWith('correct horse');
});

test('a passphrase that was typed in the second field alone locks nothing either', async () => {
  const { saveBackup, again, save } = drawForm();
  await again.fill('correct horse');
  await save.click();
  expect(saveBackup).not.toHaveBeenCalled();
});

test('without a passphrase a backup is saved that is not locked', async () => {
  const { saveBackup, save } = drawForm();
  await save.click();
  expect(saveBackup).toHaveBeenCalledExactlyOnceWith();
});

test('what is typed is hidden until the reader has it shown', async () => {
  const { first, again } = drawForm();
  await first.fill('correct horse');
  await expect.element(first).toHaveAttribute('type', 'password');
  await page.getByRole('checkbox', { name: 'Show the passphrase' }).click();
  await expect.element(first).toHaveAttribute('type', 'text');
  await expect.element(again).toHaveAttribute('type', 'text');
  await expect.element(first).toHaveValue('correct horse');
});
