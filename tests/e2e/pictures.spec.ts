import type { Page } from '@playwright/test';

import type { Note } from '@/lib/model';

import { sampleNotes } from '../../scripts/sample-notes';
import { drawInOneFont, drawViewsInOneFont } from './picture-font';
import { STATEMENT, test as base, expect, firstLineOf, heard, visit } from './reader';

const HEADING = 'Progress on the 2022 meeting commitments';
const MARKED = 'the participants agreed to work collaboratively';
const OPENED = 'the participants were pleased to announce their commitment';
const ENTRY = 'commitment/calais-group-2024-c10';
const DARK_GROUND = '<style>body, main { background: #0b0c0c !important; color: #f3f3f3 !important }</style></head>';

// small pictures: a sign is no small part of them, and the baselines stay light
/** Marks of each kind with their bars and signs. */
const PARAGRAPHS = { x: 240, y: 284, width: 440, height: 346 };
/** The card, the words that it is about, and the signs beside them. */
const AROUND_CARD = { x: 240, y: 160, width: 570, height: 310 };
/** With a graphics card Chromium draws a line of the double bar one pixel off: 67 pixels. A sign that is missing is 124. */
const OVER_PAGE = { maxDiffPixels: 100 };
/** Under it stands ✓, which the font does not have. */
const OPEN_ROW = { x: 0, y: 0, width: 360, height: 550 };
/** The answer, what can be done, the timeline and the parts. */
const ANSWER = { x: 0, y: 290, width: 1000, height: 520 };
/** The two notes, and what can be done with all. */
const NOTES = { x: 270, y: 170, width: 560, height: 580 };
/** The left of the head, of the first options, and of the lines of each kind. */
const FIRST_OPTIONS = { x: 0, y: 0, width: 360, height: 810 };

const test = base.extend({
  reader: async ({ reader }, use) => {
    await drawInOneFont(reader.context);
    await reader.context.clock.setFixedTime('2026-12-01T12:00:00Z');
    await use(reader);
  },
});
// coloured edges of letters are a setting of the machine
test.use({ browserArgs: ['--disable-lcd-text'] });

const marked = (page: Page) => page.locator('mark[data-pledgemark-kind="commitment"]', { hasText: MARKED }).first();
const row = (panel: Page) => panel.locator('.pm-row-button', { hasText: OPENED });

async function openStatement(page: Page, extensionId: string): Promise<void> {
  await page.setViewportSize({ width: 990, height: 640 });
  await visit(page, STATEMENT);
  await drawViewsInOneFont(page, extensionId);
  await page.getByRole('heading', { name: HEADING }).evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  await expect(marked(page)).toBeVisible();
}

async function openCard(page: Page): Promise<void> {
  const { x, y } = await firstLineOf(marked(page));
  await page.mouse.move(x, y);
  await expect.poll(() => heard(page, 'dialog')).toHaveLength(1);
}

/** Two notes on the same words, one of which has lost them. */
function twoNotes(): readonly Note[] {
  return sampleNotes(1).flatMap((note) => [
    { ...note, body: 'Which co-operation? Ask Kim by Friday.', tags: ['migration'] },
    {
      ...note,
      id: '5a0e0000-0000-4000-8000-000000000001' as Note['id'],
      body: 'Said before in 2022.',
      placement: { state: 'orphaned' },
    },
  ]);
}

test('marks and margin look as they were approved, and so does a card over them', async ({ page, reader }) => {
  await openStatement(page, reader.extensionId);
  await expect(page).toHaveScreenshot('page.png', { clip: PARAGRAPHS, ...OVER_PAGE });
  await openCard(page);
  await expect(page).toHaveScreenshot('card.png', { clip: AROUND_CARD, ...OVER_PAGE });
});

test('on a page with a dark ground marks, margin and card look as they were approved', async ({ page, reader }) => {
  reader.changePage(STATEMENT, (html) => html.replace('</head>', DARK_GROUND));
  await openStatement(page, reader.extensionId);
  await openCard(page);
  await expect(page).toHaveScreenshot('card-dark.png', { clip: AROUND_CARD, ...OVER_PAGE });
});

test('the panel looks as it was approved: its list, an open row, and that row in the dark', async ({
  page,
  reader,
}) => {
  await visit(page, STATEMENT);
  const panel = await reader.panelInTab(page);
  await panel.setViewportSize({ width: 360, height: 620 });
  await expect(panel.locator('.pm-row-button .pm-status')).toHaveCount(10);
  await expect(panel).toHaveScreenshot('panel.png');
  await row(panel).click();
  await expect(panel.getByRole('link', { name: /Germany passes new law/u })).toBeVisible();
  await row(panel).evaluate((button) => button.scrollIntoView());
  await expect(panel).toHaveScreenshot('panel-open.png', { clip: OPEN_ROW });
  await panel.emulateMedia({ colorScheme: 'dark' });
  await expect(panel).toHaveScreenshot('panel-open-dark.png', { clip: { ...OPEN_ROW, height: 330 } });
});

test('the page of a commitment looks as it was approved', async ({ page, reader }) => {
  await page.setViewportSize({ width: 1000, height: 810 });
  await page.goto(`chrome-extension://${reader.extensionId}/entry.html#${encodeURIComponent(ENTRY)}`);
  await expect(page.getByRole('region', { name: 'What became of it' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Timeline' })).toBeVisible();
  await expect(page).toHaveScreenshot('entry.png', { clip: ANSWER });
});

test('the notebook with two notes looks as it was approved', async ({ page, reader }) => {
  await page.setViewportSize({ width: 840, height: 760 });
  await page.goto(`chrome-extension://${reader.extensionId}/notebook.html`);
  await page.getByRole('button', { name: 'Read a file in' }).click();
  await page.getByLabel('File', { exact: true }).setInputFiles({
    name: 'notes.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ format: 'pledgemark-notes', version: 1, notes: twoNotes() })),
  });
  await page.getByRole('button', { name: 'Read in', exact: true }).click();
  await expect(page.getByText('2 notes read in.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText('Place not found')).toHaveCount(2);
  await page.evaluate(() => scrollTo(0, 0));
  await expect(page).toHaveScreenshot('notebook.png', { clip: NOTES });
});

test('the first options look as they were approved', async ({ page, reader }) => {
  await page.setViewportSize({ width: 780, height: 820 });
  await page.goto(`chrome-extension://${reader.extensionId}/options.html`);
  await expect(page.getByRole('radio', { name: 'Commitments and names' })).toBeChecked();
  await expect(page).toHaveScreenshot('options.png', { clip: FIRST_OPTIONS });
});
