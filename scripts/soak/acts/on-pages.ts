// What is done on pages that were visited: cards, the panel of the browser's own, changes of an open page, settings.
import type { Page } from '@playwright/test';

import { STATEMENT } from '../../serve-pages';
import { ownAddress, settled } from '../session';
import type { Work } from '../work';

const LOOK_MS = 50;
/** A card opens within half a second; one that the background was stopped under is asked for once more by the reader. */
const CARD_LOOKS = 100;

/** The roles that a screen reader is told, closed shadow roots included. */
async function rolesOf(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.filter(({ ignored }) => !ignored).map(({ role }) => String(role?.value));
}

async function untilCard(page: Page, isOpen: boolean): Promise<boolean> {
  for (let look = 0; look < CARD_LOOKS; look += 1) {
    if ((await rolesOf(page)).includes('dialog') === isOpen) return true;
    await page.waitForTimeout(LOOK_MS);
  }
  return false;
}

/** Rests on a mark of the page that stays open until its card opens, and closes it. */
export async function openCard({ session: { still }, draw }: Work): Promise<void> {
  await still.bringToFront();
  const marks = still.locator('mark[data-pledgemark-kind="commitment"]');
  await marks.first().waitFor({ state: 'attached' });
  const mark = marks.nth(draw % (await marks.count()));
  await mark.scrollIntoViewIfNeeded();
  const place = await mark.evaluate((element) => {
    const line = element.getClientRects()[0];
    return line === undefined ? undefined : { x: line.left + line.width / 2, y: line.top + line.height / 2 };
  });
  if (place === undefined) throw new Error('The mark has no line.');
  await still.mouse.move(5, 5);
  await still.mouse.move(place.x, place.y);
  const isOpen = await untilCard(still, true);
  await still.keyboard.press('Escape');
  await still.mouse.move(5, 5);
  if (!isOpen) throw new Error('No card opened.');
  if (!(await untilCard(still, false))) throw new Error('The card does not close.');
}

/** Long enough for the panel to read what it shows. */
const PANEL_READS_MS = 300;

/** Opens the browser's own side panel on the page that stays open, and closes it. */
export async function openSidePanel({ session: { browser, still } }: Work): Promise<void> {
  const cdp = await browser.context.browser()?.newBrowserCDPSession();
  if (cdp === undefined) throw new Error('The browser is gone.');
  const press = async (): Promise<void> => {
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] });
    const tab = targetInfos.find(({ type, url }) => type === 'tab' && url === still.url());
    if (tab === undefined) throw new Error('The tab is gone.');
    await cdp.send('Extensions.triggerAction', { id: browser.extensionId, targetId: tab.targetId });
  };
  const open = async (): Promise<string | undefined> => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'page' && url.endsWith('/sidepanel.html'))?.targetId;
  };
  const until = async (state: 'open' | 'closed'): Promise<string | undefined> => {
    for (let look = 0; look < CARD_LOOKS; look += 1) {
      const targetId = await open();
      if ((targetId !== undefined) === (state === 'open')) return targetId;
      await still.waitForTimeout(LOOK_MS);
    }
    throw new Error(`The side panel is not ${state}.`);
  };
  const close = async (): Promise<void> => {
    const targetId = await open();
    if (targetId !== undefined) await cdp.send('Target.closeTarget', { targetId });
    await until('closed');
  };
  try {
    await still.bringToFront();
    await close(); // a note that was begun opened it
    await press();
    await until('open');
    await still.waitForTimeout(PANEL_READS_MS);
    await close();
  } finally {
    await cdp.detach();
  }
}

/** A paragraph comes into the page that stays open, is marked, and goes again. */
export async function changeOpenPage({ session: { still }, expected, draw }: Work): Promise<void> {
  const words = `The Home Office will mend ${draw} kettles by 31 March 2031.`;
  await still.evaluate((text) => {
    const late = Object.assign(document.createElement('p'), { textContent: text, id: 'came-late' });
    document.querySelector('.govspeak')?.prepend(late);
    scrollTo(0, 0);
  }, words);
  expected.perhapsRead.add(STATEMENT);
  const marks = still.locator('#came-late mark[data-pledgemark-kind="commitment"]');
  await marks.first().waitFor({ state: 'attached' });
  await still.evaluate(() => document.querySelector('#came-late')?.remove());
  await settled(still, /^ready$/u);
}

const DENSITIES = [
  { density: 'commitments', label: 'Commitments' },
  { density: 'names', label: 'Commitments and names' },
] as const;

/** Chooses what is marked, in the options; the open page follows. */
export async function changeSetting({ session: { browser, still }, expected, draw }: Work): Promise<void> {
  const options = await browser.context.newPage();
  try {
    await options.goto(ownAddress(browser, 'options.html'));
    const { density, label } = DENSITIES[draw % DENSITIES.length] ?? DENSITIES[0];
    for (const name of [/^Margin only/u, new RegExp(`^${label}(?! and)`, 'u')])
      await options.getByRole('radio', { name }).check();
    await still.locator(`html[data-pledgemark-density="${density}"]`).waitFor({ state: 'attached' });
    expected.density = density;
  } finally {
    await options.close();
  }
}
