import type { Locator, Page } from '@playwright/test';

import { newsStory } from './gov-uk-page';
import { expect, test, visit } from './reader';

const ADDRESS = 'https://www.gov.uk/government/news/harbour-tribunals';
/** A commitment with a date, one without, and a report of progress. The tribunal is invented. */
const STORY = {
  title: 'Harbour tribunals',
  published: '2024-05-01',
  paragraphs: [
    'The Home Office will open a harbour tribunal in Kent by 31 December 2030.',
    'We will fund Europol. We have built three new prisons in Kent.',
  ],
};

/** What has the focus, as a reader would name it. */
const focused = (panel: Page): Promise<string> =>
  panel.evaluate(() => {
    const { activeElement: one } = document;
    if (one === null || one === document.body) return 'nothing';
    const field =
      one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement || one instanceof HTMLSelectElement;
    const name = one.getAttribute('aria-label') ?? (field ? one.labels?.[0]?.textContent : one.textContent) ?? '';
    return `${one.localName}: ${name.replaceAll(/\s+/gu, ' ').trim()}`;
  });

interface Step {
  /** The name of the button, link, field or fold that is pressed. */
  readonly press: string | RegExp;
  /** What is filled in before. */
  readonly fill?: Readonly<Record<string, string>>;
  /** Typed into the field that has the focus. */
  readonly type?: string;
  readonly check?: string | RegExp;
  readonly stands: RegExp;
}

const RECORD = {
  'Web address': 'https://www.nao.org.uk/reports/a-report/',
  'Who published it': 'National Audit Office',
  'Its date': '2021-06-30',
  'What it shows, in one sentence of yours': 'The tribunal has no building.',
};

/** Acts of the panel in an order in which a reader could do them, and what has the focus after each. */
const WALK: readonly Step[] = [
  { press: /^The Home Office will open/, stands: /^button: The Home Office will open/ },
  { press: 'Find', stands: /^input: Find in these commitments/ },
  { press: 'Find', stands: /^button: Find/ },
  { press: 'Filter', stands: /^button: Filter/ },
  { press: 'Filter', stands: /^button: Filter/ },
  { press: 'Show on page', stands: /^button: Show on page/ },
  { press: 'Save this commitment', stands: /^button: Add evidence/ },
  { press: /^Close: The commitment is saved/, stands: /^button: Commitments 2/ },
  { press: 'Look for what became of it', stands: /^button: Look for what became of it/ },
  { press: 'I looked myself', stands: /^button: Look for what became of it/ },
  { press: 'Cancel', stands: /^button: Look for what became of it/ },
  { press: 'Look for what became of it', stands: /^button: Look for what became of it/ },
  { press: 'I looked myself', stands: /^button: Look for what became of it/ },
  { press: 'I looked and found none', stands: /^button: Look again/ },
  { press: /^What was searched/, stands: /^summary: What was searched1/ },
  { press: 'Forget this search', stands: /^summary: What was searched0/ },
  { press: 'Take it back', stands: /^button: Take it back/ },
  { press: 'Add evidence', stands: /^button: Add evidence/ },
  { press: 'Cancel', stands: /^button: Add evidence/ },
  { press: 'Add evidence', stands: /^button: Add evidence/ },
  { press: 'Save as a record', fill: RECORD, check: /Suggests not done/, stands: /^button: Add evidence/ },
  { press: /^Take out this record/, stands: /^summary: Evidence0 records/ },
  { press: 'Take it back', stands: /^button: Take it back/ },
  { press: /^Views/, stands: /^summary: Views/ },
  { press: 'Give your view', stands: /^input: Kept/ },
  { press: 'Cancel', stands: /^button: Give your view/ },
  { press: 'Give your view', stands: /^input: Kept/ },
  { press: 'Save view', check: 'Disputed', stands: /^button: Change your view/ },
  { press: 'Take it back', stands: /^button: Take it back/ },
  { press: 'Add to calendar', stands: /^button: Add to calendar/ },
  { press: /^Your notes/, stands: /^summary: Your notes/ },
  { press: 'Add a note', stands: /^textarea: Note on/ },
  { press: 'Save', type: 'Ask for the plans', stands: /^article: Note on/ },
  { press: 'Edit', stands: /^textarea: Note on/ },
  { press: 'Save', stands: /^article: Note on/ },
  { press: 'Earlier versions', stands: /^button: Earlier versions/ },
  { press: 'Delete', stands: /^button: Bring it back/ },
  { press: 'Bring it back', stands: /^article: Note on/ },
  { press: /^Names/, stands: /^button: Names 3/ },
  { press: /^Kent/, stands: /^button: Kent/ },
  { press: 'Add another name for it', stands: /^input: Another name/ },
  { press: 'Cancel', stands: /^button: Add another name for it/ },
  { press: 'Add another name for it', stands: /^input: Another name/ },
  { press: 'Save name', type: 'The Garden', stands: /^button: Add another name for it/ },
  { press: 'Take it back', stands: /^button: Take it back/ },
  { press: 'Not a name', stands: /^button: Bring it back/ },
  { press: 'Bring it back', stands: /^button: Kent/ },
  { press: /^Commitments/, stands: /^button: Commitments 2/ },
  { press: 'This is not progress', stands: /^button: Bring it back/ },
  { press: 'Bring it back', stands: /^li: We have built three new prisons/ },
  { press: 'Save this page', stands: /^button: Take them out/ },
  { press: 'Take them out', stands: /^button: Bring them back/ },
  { press: 'Bring them back', stands: /^button: Take them out/ },
  { press: 'What is due', stands: /^h2: What is due/ },
  { press: 'Back to this page', stands: /^button: What is due/ },
  { press: 'Forget this page', stands: /^h2: Forget this page/ },
  { press: 'Cancel', stands: /^button: Forget this page/ },
  { press: 'Forget this page', stands: /^h2: Forget this page/ },
  { press: 'Forget it now', stands: /^button: Bring it back/ },
  { press: 'Bring it back', stands: /^button: Forget this page/ },
];

test('by keys alone every act of the panel leaves the focus on the next sensible thing, never nowhere', async ({
  page,
  reader,
}) => {
  test.slow(); // some sixty acts, one after the other
  reader.addPage(ADDRESS, newsStory(STORY));
  await visit(page, ADDRESS);
  const panel = await reader.openPanel(page);
  const named = (name: string | RegExp): Locator =>
    panel
      .getByRole('button', { name, exact: true })
      .or(panel.getByRole('tab', { name, exact: true }))
      .or(panel.locator('summary', { hasText: name }))
      .locator('visible=true')
      .first();
  for (const { press, fill = {}, check, type, stands } of WALK) {
    for (const [label, text] of Object.entries(fill)) await panel.getByLabel(label, { exact: true }).fill(text);
    if (type !== undefined) await panel.keyboard.type(type);
    if (check !== undefined) await panel.getByLabel(check).first().check();
    await test.step(`“${String(press)}”`, async () => {
      await named(press).focus();
      await panel.keyboard.press('Enter');
      await expect.poll(() => focused(panel), `after “${String(press)}”, ${String(stands)}`).toMatch(stands);
    });
  }
});
