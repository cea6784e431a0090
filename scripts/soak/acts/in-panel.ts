// What is done in the panel of the first tab: notes on its page, and what the reader keeps or forgets of it.
import { STATEMENT } from '../../serve-pages';
import { forgotten } from '../expected';
import type { Expected } from '../expected';
import { command, settled, wakeBackground } from '../session';
import type { Work } from '../work';

/** Words that are long enough to be found again. */
const WORDS_MOST = 60;
/** A note is begun by so many presses at most, each after so long without one, in ms. */
const PRESSES = 3;
const PRESS_MS = 8_000;

/** Whether the first tab shows a page that was read. */
async function isRead({ session: { tabs }, shown }: Work): Promise<boolean> {
  const [tab] = tabs;
  return tab !== undefined && shown[0] !== undefined && (await settled(tab)) === 'ready';
}

/** Shows another page in the first tab. */
async function show({ session: { tabs }, shown, expected }: Work, address: string): Promise<void> {
  const [tab] = tabs;
  await tab?.goto(address, { waitUntil: 'domcontentloaded' });
  if (tab !== undefined) await settled(tab, /^ready$/u);
  shown[0] = address;
  expected.read.add(address);
}

/** Selects words of the page's body and writes a note on them. */
export async function writeNote(work: Work): Promise<void> {
  const { session, expected, made, shown, draw } = work;
  const [tab] = session.tabs;
  const address = shown[0];
  if (tab === undefined || address === undefined || !(await isRead(work))) return;
  const { panel } = session;
  const isSelected = await tab.evaluate(
    ([place, most]) => {
      const walker = document.createTreeWalker(
        document.querySelector('main .govspeak') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      const nodes: Node[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        if ((node.textContent ?? '').trim().length > 20 && node.parentElement?.closest('p') !== null) nodes.push(node);
      const node = nodes[place % Math.max(1, nodes.length)];
      if (node === undefined) return false;
      const text = node.textContent ?? '';
      const start = text.length - text.trimStart().length;
      getSelection()?.setBaseAndExtent(node, start, node, Math.min(text.trimEnd().length, start + most));
      return true;
    },
    [draw, WORDS_MOST] as const,
  );
  if (!isSelected) return;
  const writer = panel.getByRole('textbox', { name: /Note on/u });
  // where the background is stopped in between, the page says that no note was begun, and the reader presses again
  for (let press = 0; press < PRESSES && !(await writer.isVisible()); press += 1) {
    await command(session, address, 'note-on-selection');
    await writer.waitFor({ timeout: PRESS_MS }).catch(() => undefined);
  }
  made.notes += 1;
  const mark = `note${String(made.notes).padStart(5, '0')}`;
  const body = `Soak ${mark}, version 1.`;
  await writer.fill(body);
  await panel
    .getByText(/^Draft saved at /u)
    .first()
    .waitFor();
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await writer.waitFor({ state: 'hidden' });
  expected.notes.set(mark, { mark, body, page: address, revision: 1 });
  expected.perhapsKept.add(address);
}

/** Takes everything of the page out of the store; gives the way back. */
async function forgetNow(work: Work): Promise<(() => Promise<void>) | undefined> {
  const {
    session: { panel },
    expected,
    shown,
  } = work;
  const address = shown[0];
  if (address === undefined || address.startsWith(STATEMENT) || !(await isRead(work))) return undefined;
  const before: Expected = {
    ...expected,
    ...Object.fromEntries((['notes', 'bin'] as const).map((name) => [name, new Map(expected[name])])),
    ...Object.fromEntries(
      (['read', 'perhapsRead', 'kept', 'perhapsKept'] as const).map((name) => [name, new Set(expected[name])]),
    ),
  };
  await panel.getByRole('button', { name: 'Forget this page' }).click();
  await panel.getByRole('button', { name: 'Forget it now' }).click();
  await panel.getByText('This page is forgotten.').waitFor();
  forgotten(expected, address);
  return async () => {
    await panel.getByRole('button', { name: 'Bring it back' }).click();
    await panel.getByText('This page is forgotten.').waitFor({ state: 'hidden' });
    for (const name of ['notes', 'bin'] as const)
      for (const [mark, note] of before[name]) expected[name].set(mark, note);
    for (const name of ['read', 'perhapsRead', 'kept', 'perhapsKept'] as const)
      for (const page of before[name]) expected[name].add(page);
  };
}

/** Forgets the page; the tab goes on to another, and so do others that show it. */
export async function forgetPage(work: Work): Promise<void> {
  const address = work.shown[0];
  if ((await forgetNow(work)) === undefined) return;
  for (const [place, tab] of work.session.tabs.entries())
    if (work.shown[place] === address) {
      await tab.goto('about:blank');
      work.shown[place] = undefined;
    }
}

export async function forgetPageAndBack(work: Work): Promise<void> {
  const back = await forgetNow(work);
  await back?.();
}

/** Keeps the page's words. */
export async function savePage(work: Work): Promise<void> {
  const {
    session: { panel },
    expected,
    shown,
  } = work;
  const address = shown[0];
  if (address === undefined || !(await isRead(work))) return;
  const save = panel.getByRole('region', { name: 'Save from this page' });
  const button = save.getByRole('button', { name: 'Save this page' });
  const saved = save.getByText('The words of this page are saved on this computer.');
  await button.or(saved).first().waitFor();
  if (await button.isVisible()) {
    await wakeBackground(work.session);
    await button.click();
    await saved.waitFor();
  }
  expected.kept.add(address);
}

/** Opens the row of one of the statement's commitments, and watches it, or watches it no longer. */
export async function watch(work: Work): Promise<void> {
  const {
    session: { panel },
    expected,
    draw,
  } = work;
  await show(work, STATEMENT);
  const rows = panel.locator('.pm-row-button');
  await panel.getByRole('tab', { name: /^Commitments/u }).click();
  await rows.nth(9).waitFor();
  const row = rows.nth(draw % 10);
  const name = String(draw % 10);
  if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click();
  const button = panel.getByRole('button', { name: 'Watch', exact: true }).first();
  const isWatched = (await button.getAttribute('aria-pressed')) === 'true';
  if (isWatched !== expected.watched.has(name))
    throw new Error(`Commitment ${name} is ${isWatched ? '' : 'not '}watched.`);
  await button.click();
  await panel
    .locator(`button[aria-pressed="${String(!isWatched)}"]`, { hasText: 'Watch' })
    .first()
    .waitFor();
  if (isWatched) expected.watched.delete(name);
  else expected.watched.add(name);
  await row.click();
}

const CASE_STUDY = 'https://www.gov.uk/government/case-studies/get-britain-building-carlisle-park';

/** Says that a find is no commitment, and takes that back. */
export async function putRight(work: Work): Promise<void> {
  const { panel } = work.session;
  await show(work, CASE_STUDY);
  await panel.getByRole('tab', { name: 'Commitments 2' }).click();
  const row = panel.locator('.pm-row-button').first();
  if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click();
  await panel.getByText('Put this right', { exact: true }).click();
  await panel.getByRole('button', { name: 'This is not a commitment' }).click();
  await panel.getByRole('tab', { name: 'Commitments 1' }).waitFor();
  await panel.getByRole('button', { name: 'Bring it back' }).click();
  await panel.getByRole('tab', { name: 'Commitments 2' }).waitFor();
}

/** Asks GOV.UK what became of a commitment of a page; nothing is found, and that is on record. */
export async function lookFor(work: Work): Promise<void> {
  const {
    session: { panel },
    expected,
  } = work;
  await show(work, STATEMENT);
  await panel.getByRole('tab', { name: /^Commitments/u }).click();
  const row = panel.locator('.pm-row-button').first();
  await row.waitFor();
  if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click();
  await panel
    .getByRole('button', { name: /^(?:Look for what became of it|Look again)$/u })
    .first()
    .click();
  await panel.getByRole('button', { name: 'Look here and at GOV.UK' }).click();
  await panel.getByRole('heading', { name: /^(?:None found|\d+ passages? that may answer it)$/u }).waitFor();
  expected.searches += 1;
  await panel.getByRole('button', { name: /^Close ?: what was found/u }).click();
  await row.click();
}
