import type { Page } from '@playwright/test';

import { STATEMENT, expect, heard, placeOf, select, startNote, test, visit } from './reader';
import { rowsOf } from './stored';
import { TAKES_ROOTS } from './takes-roots';

const WORDS = 'swift operationalisation';
const NOTE = 'Note on the selected words';
/** What a press on a page writes into. */
const WRITTEN = ['drafts', 'clips', 'corrections', 'notNames', 'changes', 'keptPages'];

async function written(reader: Parameters<typeof rowsOf>[0]): Promise<readonly string[]> {
  const counted: string[] = [];
  for (const table of WRITTEN) {
    const { length } = await rowsOf(reader, table);
    if (length > 0) counted.push(`${table}: ${length}`);
  }
  return counted;
}

/** Run by the page itself, with no press of anybody's: selects words, and presses all that it can get, over and over. */
const PRESSES = `<script>
  const wait = (ms) => new Promise((go) => setTimeout(go, ms));
  const forge = (target) => {
    for (const type of ['pointerover', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'focusin'])
      target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, cancelable: true, button: 0 }));
    for (const key of ['Enter', 'ArrowDown', ' '])
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    target.click?.();
  };
  (async () => {
    while (document.documentElement.dataset.pledgemarkState !== 'ready') await wait(50);
    for (let turn = 0; turn < 6; turn++) {
      getSelection().selectAllChildren(document.querySelectorAll('.govspeak p')[turn + 1]);
      await wait(500);
      for (const root of rootsTaken()) for (const button of root.querySelectorAll('button, a')) forge(button);
      for (const ours of document.querySelectorAll('[data-pledgemark-host], mark.pledgemark')) forge(ours);
      await wait(500);
    }
    document.documentElement.dataset.pressed = 'all';
  })();
</script>`;

test('a page that presses whatever it can get, without a press of the reader’s, writes and opens nothing', async ({
  page,
  reader,
}) => {
  reader.changePage(STATEMENT, (html) => html.replace('<head>', `<head>${TAKES_ROOTS}${PRESSES}`));
  await visit(page, STATEMENT);
  await expect(page.locator('html')).toHaveAttribute('data-pressed', 'all', { timeout: 60_000 });
  expect(await written(reader)).toEqual([]);
  expect(reader.context.pages().map((one) => new URL(one.url()).pathname)).not.toContain('/entry.html');
  expect(await heard(page, 'dialog')).toEqual([]);
});

/** What a page does so that the reader presses our button and believes it another one. */
const DECOYS: readonly { readonly page: string; readonly does: (page: Page) => Promise<unknown> }[] = [
  {
    page: 'covers it with a picture that lets presses through',
    does: (page) =>
      page.evaluate(() => {
        const cover = document.createElement('div');
        cover.id = 'decoy';
        cover.popover = 'manual';
        cover.textContent = 'Accept cookies';
        cover.style.cssText =
          'position: fixed; inset: 0; width: 100vw; height: 100vh; margin: 0; border: 0; background: #fff; pointer-events: none';
        document.body.append(cover);
        cover.showPopover();
      }),
  },
  {
    page: 'takes it out of the top layer and fades what it stands in',
    does: (page) =>
      page.evaluate(() => {
        const host = document.querySelector<HTMLElement>(
          '[data-pledgemark-host="note-button"], pledgemark-note-button',
        );
        host?.hidePopover();
        host?.style.setProperty('opacity', '0', 'important');
        const block = host?.parentElement;
        block?.style.setProperty('opacity', '0.01', 'important');
        block?.style.setProperty('z-index', '9999');
      }),
  },
  {
    page: 'blows it up until its words are out of sight',
    does: async (page) => {
      const css = 'body * { margin: 0 !important; padding: 0 !important; font-size: 16px !important }';
      await page.addStyleTag({ content: `html { font-size: 500px !important } ${css}` });
      await page.evaluate(() => {
        const host = document.querySelector('[data-pledgemark-host="note-button"], pledgemark-note-button');
        scrollBy({ top: (host?.getBoundingClientRect().top ?? 0) - 100, behavior: 'instant' });
      });
    },
  },
];

const hostPlace = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector('[data-pledgemark-host="note-button"], pledgemark-note-button');
    const { left, top, width } = host?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + Math.min(40, width / 4), y: top + 14 };
  });

test.describe('a press on the note button writes nothing where the page', () => {
  for (const decoy of DECOYS)
    test(decoy.page, async ({ page, reader }) => {
      await visit(page, STATEMENT);
      await select(page, WORDS);
      await placeOf(page, 'button', NOTE).catch(() => undefined);
      await expect.poll(() => heard(page, 'button')).toContain(NOTE);
      const before = await placeOf(page, 'button', NOTE);
      await decoy.does(page);
      const at = decoy.page.startsWith('covers') ? before : await hostPlace(page);
      // as long as a reader looks at it
      await page.evaluate(() => new Promise((go) => setTimeout(go, 700)));
      await page.mouse.move(at.x, at.y);
      await page.mouse.down();
      await page.mouse.up();
      await expect.poll(async () => (await heard(page, 'StaticText')).join(' ')).toContain('Nothing was done');
      expect(await written(reader)).toEqual([]);
    });

  test('scrolls it under the pointer', async ({ page, reader }) => {
    await visit(page, STATEMENT);
    await select(page, WORDS);
    await expect.poll(() => heard(page, 'button')).toContain(NOTE);
    const at = await placeOf(page, 'button', NOTE);
    await page.evaluate(() =>
      addEventListener('pointermove', () => scrollBy({ top: 120, behavior: 'instant' }), { once: true, capture: true }),
    );
    await page.mouse.move(at.x, at.y - 120);
    await page.mouse.down();
    await page.mouse.up();
    await expect.poll(async () => (await heard(page, 'StaticText')).join(' ')).toContain('Nothing was done');
    expect(await written(reader)).toEqual([]);
  });
});

test('once the page has taken its picture away, the same press counts', async ({ page, reader }) => {
  await visit(page, STATEMENT);
  await select(page, WORDS);
  await expect.poll(() => heard(page, 'button')).toContain(NOTE);
  const at = await placeOf(page, 'button', NOTE);
  await DECOYS[0]?.does(page);
  await page.evaluate(() => new Promise((go) => setTimeout(go, 700)));
  await page.mouse.click(at.x, at.y);
  await expect.poll(async () => (await heard(page, 'StaticText')).join(' ')).toContain('Nothing was done');
  await page.evaluate(() => document.querySelector('#decoy')?.remove());
  const again = await placeOf(page, 'button', NOTE);
  await page.mouse.click(again.x, again.y);
  await expect((await reader.panel()).getByRole('textbox', { name: /Note on/ })).toBeVisible();
  expect(await written(reader)).toEqual(['drafts: 1']);
});

test('a page that registers our names, or sets them, does not change how a button looks', async ({ page }) => {
  await visit(page, STATEMENT);
  await page.addStyleTag({
    content: `@property --pm-ink { syntax: '<length>'; inherits: false; initial-value: 0px }
      [data-pledgemark-host] { --pm-ink: transparent !important; --pm-ground: transparent !important; --pm-link: transparent !important;
        --lightningcss-light: ; --lightningcss-dark: ; opacity: 0 !important; transform: scale(0) !important; display: none !important }`,
  });
  await select(page, WORDS);
  await expect.poll(() => heard(page, 'button')).toContain(NOTE);
  await placeOf(page, 'button', NOTE);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const button = nodes.find((node) => node.role?.value === 'button' && node.name?.value === NOTE);
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: button?.backendDOMNodeId ?? 0 });
  const { result } = await session.send('Runtime.callFunctionOn', {
    ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
    functionDeclaration: `function () { const { color, backgroundColor, height } = getComputedStyle(this); return [color, backgroundColor, parseFloat(height) >= 32]; }`,
    returnByValue: true,
  });
  expect(result.value).toEqual(['rgb(11, 12, 12)', 'rgb(255, 255, 255)', true]);
});

test('what a press has begun is seen in the panel, and undone there with one press', async ({ page, reader }) => {
  await visit(page, STATEMENT);
  await startNote(page, WORDS);
  const panel = await reader.panel();
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => written(reader)).toEqual([]);
  await select(page, 'The participants commended');
  await expect.poll(() => heard(page, 'button')).toContain('Clip as evidence the selected words');
  const clip = await placeOf(page, 'button', 'Clip as evidence the selected words');
  await page.mouse.click(clip.x, clip.y);
  await expect(panel.getByRole('heading', { name: 'Clip as evidence' })).toBeVisible();
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => rowsOf(reader, 'clips')).toEqual([]);
});
