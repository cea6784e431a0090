import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { addressOf, fixture, picturePdf, test } from './pdf-reader';
import { STATEMENT, clickMark, expect, heard, startNote, visit } from './reader';

const PLAN = 'calais--chromium-plain.pdf';
const WORDS = 'swift operationalisation';
const LANDING = 'https://www.gov.uk/government/publications/spring-budget-2017-documents';

const ready = (page: Page) =>
  expect(page.locator('html')).toHaveAttribute('data-pledgemark-state', 'ready', { timeout: 30_000 });
const marks = (page: Page, kind: string) => page.locator(`mark[data-pledgemark-kind="${kind}"]`);
const axe = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);

test('a PDF is read and marked where its words stand, and the panel lists its commitments with their pages', async ({
  pdfs,
}) => {
  const page = await pdfs.openPdf(PLAN, { kind: 'policy_paper', kindShown: 'Policy paper', publisher: 'Home Office' });
  await ready(page);
  await expect(marks(page, 'commitment').first()).toBeVisible();
  const panel = await pdfs.openPanel(page);
  await expect(panel.getByRole('tab', { name: 'Commitments 10' })).toBeVisible();
  const rows = panel.locator('.pm-row-button');
  await expect(rows.first()).toContainText('Page 1');
  await expect(rows.first()).toContainText('Cannot be tested, in the editors’ view');
  await expect(rows.last()).toContainText(/Page [23]/);
  // the mark lies over its words in the picture: as high as the line, and inside the page
  const [mark, sheet] = await Promise.all([
    marks(page, 'commitment').first().boundingBox(),
    page.locator('.pdf-sheet').first().boundingBox(),
  ]);
  expect(mark && sheet && mark.x > sheet.x && mark.x + mark.width < sheet.x + sheet.width).toBe(true);
  await rows.nth(4).click();
  await panel.getByRole('button', { name: 'Show on page' }).first().click();
  await expect(marks(page, 'commitment').and(page.locator(':focus'))).toBeInViewport();
  expect(await axe(page)).toEqual([]);
});

test('a note on a PDF stands on its words again when the file is opened anew, under another address too', async ({
  pdfs,
}) => {
  const said = { contentId: '6a1f0b2c-1111-4222-8333-444455556666' };
  const page = await pdfs.openPdf(PLAN, said);
  await ready(page);
  await startNote(page, WORDS);
  const panel = await pdfs.panel();
  await panel.getByRole('textbox', { name: /Note on/ }).fill('When was it signed?');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel.getByRole('tab', { name: 'Notes 1' })).toBeVisible();
  await expect(page.locator('#page-2')).toContainText(WORDS);
  await expect(panel.getByText('In place · Page 2')).toBeVisible();
  const notebook = await pdfs.context.newPage();
  await notebook.goto(`chrome-extension://${pdfs.extensionId}/notebook.html`);
  await expect(notebook.getByText('In place · Page 2')).toBeVisible();
  await notebook.close();
  await page.goto(page.url().replace('65e5d', '77aa1'));
  await ready(page);
  await marks(page, 'note').first().scrollIntoViewIfNeeded();
  await expect.poll(async () => (await marks(page, 'note').allTextContents()).join('').trim()).toBe(WORDS);
  await expect(panel.getByText('In place')).toBeVisible();
});

test('a mark opens its card, and the card the panel', async ({ pdfs }) => {
  const page = await pdfs.openPdf(PLAN);
  await ready(page);
  await clickMark(marks(page, 'commitment').first());
  const panel = await pdfs.panel();
  await expect(panel.locator('.pm-open')).toContainText('They affirmed their commitment');
});

test('the bar leads through pages, sizes and looks; a narrow window begins with the words alone', async ({ pdfs }) => {
  const page = await pdfs.openPdf(PLAN);
  await ready(page);
  const number = page.getByRole('textbox', { name: 'Page' });
  await number.fill('3');
  await number.press('Enter');
  await expect(page.locator('.pdf-sheet').nth(2)).toBeInViewport();
  await expect(number).toHaveValue('3');
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await page.getByRole('button', { name: 'Page before' }).click();
  await expect(number).toHaveValue('2');
  const sheet = page.locator('.pdf-sheet').first();
  const before = await sheet.boundingBox();
  await page.getByRole('button', { name: 'Larger' }).click();
  await expect.poll(async () => ((await sheet.boundingBox())?.width ?? 0) / (before?.width ?? 1)).toBeGreaterThan(1.2);
  await page.getByRole('button', { name: 'Read as text' }).click();
  await expect(page.locator('.pdf-sheet').first()).toBeHidden();
  await expect(marks(page, 'commitment').first()).toBeVisible();
  expect(await axe(page)).toEqual([]);

  await page.setViewportSize({ width: 320, height: 640 });
  await page.reload();
  await ready(page);
  await expect(page.getByRole('button', { name: 'Read as text' })).toHaveAttribute('aria-pressed', 'true');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('what cannot be read says why', async ({ pdfs }) => {
  const locked = await pdfs.openPdf('locked.pdf');
  await expect(locked.getByRole('heading', { name: 'This PDF is locked' })).toBeVisible();
  await expect(locked.getByRole('link', { name: 'The original PDF' })).toHaveAttribute('href', addressOf('locked.pdf'));
  const gone = await pdfs.openPdf('gone.pdf');
  await expect(gone.getByRole('heading', { name: 'The PDF is not there' })).toBeVisible();
  pdfs.serve('none.pdf', Buffer.from('<html>Not a PDF</html>'));
  const none = await pdfs.openPdf('none.pdf');
  await expect(none.getByRole('heading', { name: 'This file is not a PDF' })).toBeVisible();
  expect(await axe(none)).toEqual([]);
  pdfs.serve('scan.pdf', picturePdf(2));
  const scan = await pdfs.openPdf('scan.pdf');
  await expect(scan.getByText('Pages 1 and 2 are pictures. They have no text')).toBeVisible();
  const panel = await pdfs.openPanel(scan);
  await expect(panel.getByText(/It has no text that Pledgemark can read\.$/)).toBeVisible();
});

test('a file of the reader’s own is read without any permission, and known again by its bytes', async ({ reader }) => {
  const page = await reader.context.newPage();
  await page.goto(`chrome-extension://${reader.extensionId}/pdf.html`);
  await page.getByLabel('A PDF on this computer').setInputFiles(fixture(PLAN));
  await ready(page);
  await expect(page.getByRole('heading', { level: 1, name: PLAN })).toBeVisible();
  await expect(marks(page, 'commitment').first()).toBeVisible();
  await startNote(page, WORDS);
  const panel = await reader.panel();
  await panel.getByRole('textbox', { name: /Note on/ }).fill('Mine');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel.getByRole('tab', { name: 'Notes 1' })).toBeVisible();
  await page.reload();
  await page.getByLabel('A PDF on this computer').setInputFiles(fixture(PLAN));
  await ready(page);
  await marks(page, 'note').first().scrollIntoViewIfNeeded();
  await expect(panel.getByText('In place')).toBeVisible();
});

test('a landing page offers its PDFs in the panel; unless it is allowed, nothing is fetched', async ({
  page,
  reader,
}) => {
  const asked: string[] = [];
  await reader.context.route('https://assets.publishing.service.gov.uk/**', async (route) => {
    asked.push(route.request().url());
    await route.abort();
  });
  await visit(page, LANDING, 'off');
  const panel = await reader.panelInTab(page);
  // the browser's own question has no place in a page: the reader says no
  await panel.evaluate(() => {
    const { permissions } = (globalThis as unknown as { chrome: { permissions: { request: unknown } } }).chrome;
    permissions.request = () => Promise.resolve(false);
  });
  const opening = reader.context.waitForEvent('page');
  await panel
    .getByRole('button', { name: /^Read this PDF with Pledgemark/ })
    .first()
    .click();
  const pdf = await opening;
  await expect(pdf.getByRole('heading', { name: 'May Pledgemark read GOV.UK’s files?' })).toBeVisible();
  await expect(pdf.getByRole('link', { name: 'The original PDF' })).toHaveAttribute('href', /\.pdf$/);
  expect(await axe(pdf)).toEqual([]);
  expect(asked).toEqual([]);
});

test('Options says whether GOV.UK’s files may be read', async ({ reader }) => {
  const options = await reader.context.newPage();
  await options.goto(`chrome-extension://${reader.extensionId}/options.html`);
  await expect(options.getByText('Pledgemark may not read assets.publishing.service.gov.uk')).toBeVisible();
  await expect(options.getByRole('button', { name: 'Allow reading GOV.UK’s files' })).toBeVisible();
});

test('a landing page offers a PDF beside its link, for pointer and keyboard, and takes no place on the page', async ({
  page,
  reader,
}) => {
  await visit(page, LANDING, 'off');
  const heights = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await heights();
  const link = page.locator('main a[href$="spring_budget_2017_web.pdf"]').last();
  await link.scrollIntoViewIfNeeded();
  await expect
    .poll(async () => {
      await page.mouse.move(1, 1);
      await link.hover();
      return (await heard(page, 'button')).some((name) => name.startsWith('Read this PDF with Pledgemark'));
    })
    .toBe(true);
  expect(await heights()).toBe(before);
  await page.mouse.move(1, 1);
  await expect.poll(async () => (await heard(page, 'button')).join()).not.toContain('Read this PDF');
  await link.focus();
  await expect.poll(async () => (await heard(page, 'button')).join()).toContain('Read this PDF');
  await page.keyboard.press('Tab');
  const opening = reader.context.waitForEvent('page');
  await page.keyboard.press('Enter');
  const pdf = await opening;
  await expect(pdf.getByRole('heading', { name: 'May Pledgemark read GOV.UK’s files?' })).toBeVisible();
  await expect(pdf.getByRole('link', { name: 'The original PDF' })).toHaveAttribute('href', /spring_budget_2017_web/);
});

test('a note on the HTML attachment is offered on the same words of the PDF, as another part of one publication', async ({
  pdfs,
}) => {
  const page = await pdfs.context.newPage();
  await visit(page, STATEMENT);
  await startNote(page, WORDS);
  const panel = await pdfs.panel();
  await panel.getByRole('textbox', { name: /Note on/ }).fill('When was it signed?');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel.getByText('In place')).toBeVisible();
  const pdf = await pdfs.openPdf(PLAN, { from: STATEMENT.slice(0, STATEMENT.lastIndexOf('/')) });
  await ready(pdf);
  await expect(panel.locator('.pm-publication summary')).toContainText('This publication: 2 parts');
  await panel.getByRole('tab', { name: /^Notes/ }).click();
  await expect(panel.getByText(/^Your note on .*, on the same words here$/)).toBeVisible();
  await panel
    .getByRole('region', { name: 'On other parts: 1 note' })
    .getByRole('button', { name: 'Show on page' })
    .click();
  await expect.poll(() => pdf.evaluate(() => getSelection()?.toString().trim())).toBe(WORDS);
});

test('what is printed are the words of all pages, whatever is in the window, and the look is as before', async ({
  pdfs,
}) => {
  const page = await pdfs.openPdf(PLAN);
  await ready(page);
  await page.evaluate(() => {
    window.addEventListener(
      'beforeprint',
      () => (document.body.dataset['printed'] = document.querySelector<HTMLElement>('#pdf')?.dataset['look']),
    );
  });
  const printed = await page.pdf();
  expect(printed.length).toBeGreaterThan(1000);
  expect(await page.evaluate(() => document.body.dataset['printed'])).toBe('text');
  await expect(page.locator('.pdf-sheet').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Read as text' })).toHaveAttribute('aria-pressed', 'false');
});
