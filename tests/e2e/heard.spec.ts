import type { Page } from '@playwright/test';

import { STATEMENT, expect, sendCommand, setSettings, test, visit } from './reader';

/** Text is cut where a mark begins, and heard in one go all the same. */
const TEXT_ROLES = ['StaticText', 'InlineTextBox'];
/** The roles of what lies over a page, none of its own. */
const OURS = ['toolbar', 'status'];

interface Told {
  readonly role: string;
  readonly name: string;
  readonly description: string;
}

/** What the browser tells a screen reader of a page, in its order, without what is left out and without these roles. */
async function told(page: Page, without: readonly string[] = []): Promise<readonly Told[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const toldOf = (id: string | undefined): readonly Told[] => {
    const node = byId.get(id ?? '');
    if (node === undefined) return [];
    const [role, name, description] = [node.role, node.name, node.description].map((one) => String(one?.value ?? ''));
    if (role === undefined || without.includes(role)) return [];
    const own = node.ignored ? [] : [{ role, name: name ?? '', description: description ?? '' }];
    return [...own, ...(node.childIds ?? []).flatMap(toldOf)];
  };
  return toldOf(nodes.find(({ parentId }) => parentId === undefined)?.nodeId);
}

/** The page's own text, in one, and everything in it that is more than text. */
async function pageTold(page: Page): Promise<{ readonly text: string; readonly parts: readonly string[] }> {
  const own = await told(page, OURS);
  return {
    text: own.flatMap(({ role, name }) => (role === 'StaticText' ? [name] : [])).join(''),
    parts: own.flatMap((one) =>
      TEXT_ROLES.includes(one.role) ? [] : [`${one.role}: ${one.name} (${one.description})`],
    ),
  };
}

const marks = async (page: Page): Promise<readonly Told[]> => (await told(page)).filter(({ role }) => role === 'mark');

/** Collects each sentence that comes into the live region of the page, closed as its root is. */
async function collectSaid(page: Page): Promise<readonly string[]> {
  const said: string[] = [];
  const session = await page.context().newCDPSession(page);
  session.on('DOM.childNodeInserted', ({ node: { attributes = [], children = [] } }) => {
    if (attributes.includes('data-heard')) said.push(children.map(({ nodeValue }) => nodeValue).join(''));
  });
  await session.send('DOM.enable');
  await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return said;
}

/** Goes through the commitments to the one whose words these are. */
async function goToCommitment(page: Page, words: string): Promise<void> {
  const focused = page.locator('mark.pledgemark:focus');
  await page.keyboard.press('1');
  for (let step = 0; step < 10; step += 1) {
    await page.keyboard.press('n');
    if ((await focused.textContent())?.includes(words) === true) return;
  }
  throw new Error(`No commitment holds “${words}”.`);
}

test('a page with marks is heard as without them: the same text, and nothing more than the page has', async ({
  page,
  reader,
}) => {
  await setSettings(reader, { density: 'off' });
  await visit(page, STATEMENT);
  const before = await pageTold(page);
  expect(before.parts.length).toBeGreaterThan(50);
  await setSettings(reader, { density: 'names' });
  await visit(page, STATEMENT);
  await expect(page.locator('mark.pledgemark').first()).toBeAttached();
  expect(await pageTold(page)).toEqual(before);
});

test('a commitment that is visited is heard with how firm its words are and their date, once; left, it is plain text again', async ({
  page,
  reader,
}) => {
  await visit(page, STATEMENT);
  await sendCommand(reader, 'next-mark');
  const said = await collectSaid(page);
  await goToCommitment(page, 'ahead of the next ministerial meeting');
  const description = 'Commitment. The words say: will go on, due ahead of the next ministerial meeting';
  await expect.poll(async () => (await marks(page)).map((one) => one.description)).toEqual([description]);
  const heard = said.filter((words) => words.includes('due ahead of the next ministerial meeting'));
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatch(
    /^Commitment \d+ of 10\. The words say: will go on, due ahead of the next ministerial meeting\.$/u,
  );
  expect(new Set(said).size).toBe(said.length);
  expect((await told(page)).filter(({ role }) => role === 'status')).toHaveLength(1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => marks(page)).toEqual([]);
});

test('the switch in Options says the marks aloud and makes them quiet again on an open page, also after a visit', async ({
  page,
  reader,
}) => {
  await visit(page, STATEMENT);
  const options = await reader.context.newPage();
  await options.goto(`chrome-extension://${reader.extensionId}/options.html`);
  const aloud = options.getByRole('checkbox', { name: /^Say the marks aloud/u });
  await aloud.check();
  await page.bringToFront();
  await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(20);
  expect((await marks(page)).filter(({ description }) => description !== '')).toEqual([]);
  await sendCommand(reader, 'next-mark');
  await expect.poll(async () => (await marks(page)).filter(({ description }) => description !== '').length).toBe(1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await marks(page)).filter(({ description }) => description !== '')).toEqual([]);
  expect((await marks(page)).length).toBeGreaterThan(20);
  await aloud.uncheck();
  await expect.poll(() => marks(page)).toEqual([]);
});

test('the panel says once how much was found, and nothing again on its tabs', async ({ page, reader }) => {
  await reader.context.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) {
        for (const node of addedNodes) {
          const element = node instanceof Element ? node : node.parentElement;
          const words = element?.closest('[role=status]') === null ? '' : (element?.textContent ?? '');
          if (words !== '') heard.push(words);
        }
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await visit(page, STATEMENT);
  const panel = await reader.panelInTab(page);
  const heard = (): Promise<readonly string[]> =>
    panel.evaluate(() => (window as unknown as { heard: string[] }).heard.filter((words) => words !== ''));
  await expect.poll(heard).toEqual(['10 commitments and 22 names found.']);
  await panel.getByRole('tab', { name: /^Names/u }).click();
  await expect(panel.getByText('Countries: 5')).toBeVisible();
  await panel.getByRole('tab', { name: /^Commitments/u }).click();
  await expect(panel.locator('.pm-row-button')).toHaveCount(10);
  expect(await heard()).toEqual(['10 commitments and 22 names found.']);
  expect((await told(panel)).filter(({ role }) => role === 'status')).toHaveLength(1);
});
