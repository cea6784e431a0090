import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

import type { Firefox } from './open-firefox';

interface Located {
  readonly nodes: readonly {
    readonly sharedId: string;
    readonly value: { readonly shadowRoot?: { readonly sharedId: string } | null };
  }[];
}

/** The views of ours that lie over a page. */
type HostName = 'card' | 'margin' | 'note-button';

/** The words that notes of the reader stand on, in one line. */
export function notedWords({ page }: Firefox): Promise<string> {
  return page.$$eval('mark[data-pledgemark-kind="note"]', (marks) =>
    marks.map(({ textContent }) => textContent).join(''),
  );
}

/** The browsing context of the one tab that shows a page of www.gov.uk. */
async function contextOf(firefox: Firefox): Promise<string> {
  const { contexts } = await firefox.send<{ contexts: readonly { context: string; url: string }[] }>(
    'browsingContext.getTree',
    {},
  );
  const found = contexts.find(({ url }) => url.startsWith('https://www.gov.uk/'));
  if (found === undefined) throw new Error('No tab shows a page of www.gov.uk.');
  return found.context;
}

/** What is said in a node, in the order of reading: words over a page are drawn from an attribute, so that it cannot find them. */
const SAID = `const said = (node) => [...node.childNodes].filter(({ localName }) => localName !== 'style')
  .map((child) => child.data ?? child.dataset.words ?? said(child)).join('');`;

/** Evaluates an expression about the closed `root` of a host; undefined where there is no such host. */
async function inRoot<T>(
  firefox: Firefox,
  { name, expression, asked = '' }: { name: HostName; expression: string; asked?: string },
): Promise<T | undefined> {
  const context = await contextOf(firefox);
  const { nodes } = await firefox.send<Located>('browsingContext.locateNodes', {
    context,
    locator: { type: 'css', value: `[data-pledgemark-host="${name}"]` },
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
  const root = nodes[0]?.value.shadowRoot?.sharedId;
  if (root === undefined) return undefined;
  const { result } = await firefox.send<{ result?: { value?: string } }>('script.callFunction', {
    target: { context },
    functionDeclaration: `(root, asked) => { ${SAID} return JSON.stringify((${expression}) ?? null); }`,
    arguments: [{ sharedId: root }, { type: 'string', value: asked }],
    awaitPromise: false,
  });
  return result?.value === undefined ? undefined : (JSON.parse(result.value) as T);
}

/** The words of a view over the page; none where it is not there. */
export async function wordsOver(firefox: Firefox, name: HostName): Promise<string> {
  return (await inRoot<string>(firefox, { name, expression: 'said(root)' })) ?? '';
}

/** Presses a button of a view over the page with the mouse, once a press on it counts. */
export async function pressOver(firefox: Firefox, name: HostName, asked: string): Promise<void> {
  const expression = `(() => {
    const button = [...root.querySelectorAll('button')].find((one) => said(one) === asked);
    if (button === undefined || button.closest('[data-pressable="no"]') !== null) return null;
    const { left, width, top, height } = button.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  })()`;
  const middle = () => inRoot<{ x: number; y: number } | null>(firefox, { name, expression, asked });
  await expect.poll(middle, { message: `“${asked}” of the ${name} cannot be pressed` }).toBeTruthy();
  const place = await middle();
  if (place) await firefox.page.mouse.click(place.x, place.y);
}

/** A point on the first line of a mark, once it stands in the window. */
async function placeOfMark(page: Page, selector: string, words: string): Promise<{ x: number; y: number }> {
  await expect
    .poll(() =>
      page.$$eval(
        selector,
        (marks, wanted) => marks.filter(({ textContent }) => textContent?.includes(wanted)).length,
        words,
      ),
    )
    .toBeGreaterThan(0);
  return page.$$eval(
    selector,
    (marks, wanted) => {
      const mark = marks.find(({ textContent }) => textContent?.includes(wanted));
      mark?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const line = mark?.getClientRects()[0];
      if (line === undefined) throw new Error(`No mark says “${wanted}”.`);
      return { x: line.left + line.width / 2, y: line.top + line.height / 2 };
    },
    words,
  );
}

/** Scrolls to the paragraph with these words: what stands near the window is marked. */
async function scrollToWords(page: Page, words: string): Promise<void> {
  await page.$$eval(
    'main p',
    (paragraphs, wanted) =>
      paragraphs
        .find(({ textContent }) => textContent?.includes(wanted))
        ?.scrollIntoView({ block: 'center', behavior: 'instant' }),
    words,
  );
}

const MARKS = 'mark[data-pledgemark-kind="commitment"]';

/** Rests the pointer on the mark of a commitment. */
export async function pointAtCommitment({ page }: Firefox, words: string): Promise<void> {
  await scrollToWords(page, words);
  const { x, y } = await placeOfMark(page, MARKS, words);
  // a move to where the pointer is already, as after a reload, is none
  await page.mouse.move(0, 0);
  await page.mouse.move(x, y, { steps: 2 });
}

/** Clicks on the mark of a commitment. */
export async function clickCommitment({ page }: Firefox, words: string): Promise<void> {
  await scrollToWords(page, words);
  const { x, y } = await placeOfMark(page, MARKS, words);
  await page.mouse.click(x, y);
}

/** Selects words of one text node with the mouse, as a reader does. */
export async function selectWords({ page }: Firefox, words: string): Promise<void> {
  const { from, to } = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const rects = [...range.getClientRects()];
      const [first, last] = [rects[0], rects.at(-1)];
      if (first && last)
        return {
          from: { x: first.left + 1, y: first.top + first.height / 2 },
          to: { x: last.right - 1, y: last.top + last.height / 2 },
        };
    }
    throw new Error(`“${wanted}” does not stand in one text node.`);
  }, words);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}
