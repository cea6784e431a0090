import '@/components/styles/panel-notes.css';

import { page, userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';

import { CopyLink } from '@/components/blocks/CopyLink';
import type { Linked } from '@/components/blocks/CopyLink';

import { axeFindings } from '../axe-findings';
import { drawPage } from '../draw-page';

const PAGE: Linked = { address: 'https://www.gov.uk/a-plan', quote: { exact: 'will publish a plan' } };
const LINK = 'https://www.gov.uk/a-plan#:~:text=will%20publish%20a%20plan';
const PDF = 'https://assets.publishing.service.gov.uk/media/1/plan.pdf';
const LABEL = 'Copy link to these words';

test('a press copies the link and says so; the focus stays', async () => {
  const copy = vi.fn<(text: string) => Promise<void>>(async () => undefined);
  const say = vi.fn();
  drawPage(<CopyLink {...PAGE} copy={copy} say={say} />);
  const button = page.getByRole('button', { name: LABEL });
  await userEvent.click(button);
  await expect.poll(() => say.mock.calls).toEqual([['Copied.']]);
  expect(copy.mock.calls).toEqual([[LINK]]);
  await expect.element(button).toHaveFocus();
  await expect.element(page.getByText('Copied.')).toBeVisible();
  await expect.element(page.getByRole('textbox')).not.toBeInTheDocument();
});

test('where the browser refuses, the link stands in a field, chosen as a whole, to be copied by hand', async () => {
  const say = vi.fn();
  const root = drawPage(<CopyLink {...PAGE} copy={() => Promise.reject(new Error('denied'))} say={say} />);
  root.insertAdjacentHTML('afterbegin', '<h1>Words</h1>');
  await userEvent.click(page.getByRole('button', { name: LABEL }));
  const field = page.getByRole('textbox', {
    name: 'The browser did not copy it. Copy the link from the field.',
  });
  await expect.element(field).toHaveValue(LINK);
  await expect.element(field).toHaveFocus();
  expect(say.mock.calls).toEqual([['The browser did not copy it. Copy the link from the field.']]);
  const input = field.element() as HTMLInputElement;
  expect(input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0)).toBe(LINK);
  expect(input.readOnly).toBe(true);
  const { wrong, looked } = await axeFindings(root);
  expect(wrong).toEqual([]);
  expect(looked).toBeGreaterThan(0);
});

test.each([
  { where: { ...PAGE, address: PDF, sheet: 3 }, label: 'Copy link to page 3 of the PDF' },
  { where: { ...PAGE, address: PDF }, label: 'Copy link to the PDF' },
])('of a PDF it is said what is linked: “$label”', async ({ where, label }) => {
  drawPage(<CopyLink {...where} copy={() => Promise.resolve()} say={vi.fn()} />);
  await expect.element(page.getByRole('button')).toHaveTextContent(label);
});

test.each([
  { what: 'a file on this computer', where: { ...PAGE, address: 'ni:///sha-256;00' }, copy: () => Promise.resolve() },
  { what: 'a place where nothing can be copied', where: PAGE, copy: undefined },
])('in $what there is no button', async ({ where, copy }) => {
  const root = drawPage(<CopyLink {...where} copy={copy} say={vi.fn()} />);
  expect(root.childElementCount).toBe(0);
});
