import type { Page } from '@playwright/test';

interface LineBox {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Where the text of a page stands, from the top left of the document, in pixels. */
export interface LineBoxes {
  /** Each word of the body, with top and bottom of the lines that it stands on. */
  readonly words: readonly string[];
  /** The boxes of the text on each line. */
  readonly lines: readonly LineBox[];
  /** What the reader can scroll. */
  readonly page: string;
}

/**
 * The browser kerns no pair of letters over the end of an element, and rounds the width of each to 1/64 px: a line with
 * marks can be that much longer or shorter.
 */
const SIDEWAYS_PX = 2;

/**
 * Measures all text of the body, whichever text nodes it is cut into. What is in closed shadow roots is no part of the
 * page. Sideways whole text nodes are measured: Chromium gives a part of one that follows a line's last space a letter too few.
 */
export function lineBoxesOf(page: Page): Promise<LineBoxes> {
  return page.evaluate(() => {
    const { scrollX, scrollY } = window;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const words: { word: string; stands: number[] }[] = [];
    const lines: { top: number; bottom: number; left: number; right: number }[] = [];
    let isOpen = false;
    const stand = (word: { stands: number[] }): void => {
      for (const { top, bottom } of range.getClientRects()) {
        const at = [top + scrollY, bottom + scrollY];
        if (word.stands.slice(-2).join() !== at.join()) word.stands.push(...at);
      }
    };
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (const { 0: piece, index } of (node.nodeValue ?? '').matchAll(/\s+|\S+/gu)) {
        if (piece.trim() === '') {
          isOpen = false;
          continue;
        }
        const before = isOpen ? words.at(-1) : undefined;
        const word = before ?? { word: '', stands: [] };
        if (before === undefined) words.push(word);
        isOpen = true;
        word.word += piece;
        range.setStart(node, index);
        range.setEnd(node, index + piece.length);
        stand(word);
      }
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        const [top, bottom] = [rect.top + scrollY, rect.bottom + scrollY];
        const [left, right] = [rect.left + scrollX, rect.right + scrollX];
        const last = lines.at(-1);
        if (last?.top === top && last.bottom === bottom) {
          last.left = Math.min(last.left, left);
          last.right = Math.max(last.right, right);
        } else lines.push({ top, bottom, left, right });
      }
    }
    const { scrollWidth, scrollHeight } = document.documentElement;
    return {
      words: words.map(({ word, stands }) => `${word} ${stands.join(' ')}`),
      lines,
      page: `${scrollWidth} × ${scrollHeight}`,
    };
  });
}

/** Goes down the whole page as a reader would, since marks are painted as they come near the window, and up again. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise((next) => requestAnimationFrame(next));
    for (let top = 0; top < document.documentElement.scrollHeight; top += window.innerHeight) {
      window.scrollTo({ top, behavior: 'instant' });
      await frame();
    }
    window.scrollTo({ top: 0, behavior: 'instant' });
    await frame();
  });
}

function isSameBox(before: LineBox, after: LineBox | undefined): boolean {
  if (after?.top !== before.top || after.bottom !== before.bottom) return false;
  return Math.abs(after.left - before.left) <= SIDEWAYS_PX && Math.abs(after.right - before.right) <= SIDEWAYS_PX;
}

/** So much of what moved is named where a test fails. */
const SHOWN = 4;

/** Words and lines that stand elsewhere: up or down by anything at all, sideways by more than kerning and rounding. */
export function movedText(before: LineBoxes, after: LineBoxes): readonly string[] {
  const told = (was: unknown, is: unknown): string => `${JSON.stringify(was)} → ${JSON.stringify(is)}`;
  const words = before.words.flatMap((word, at) => (word === after.words[at] ? [] : [told(word, after.words[at])]));
  const lines = before.lines.flatMap((line, at) =>
    isSameBox(line, after.lines[at]) ? [] : [told(line, after.lines[at])],
  );
  const sizes = [before, after].map((one) => [one.words.length, one.lines.length, one.page].join(', '));
  return [...words.slice(0, SHOWN), ...lines.slice(0, SHOWN), ...(sizes[0] === sizes[1] ? [] : [sizes.join(' → ')])];
}
