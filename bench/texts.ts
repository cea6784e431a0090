// The long text that is measured on: the paragraphs of the labelled texts and of the stored policy pages (all under the
// Open Government Licence), each once, some 40,000 words; where more are asked they come again, in another order and
// with other numbers in them.
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { bodiesOf } from '@/lib/page';
import { readText } from '@/lib/text';

import { storedTexts } from '../scripts/evaluate/labelled';
import { openPage } from '../scripts/open-page';

const PAGES = resolve(import.meta.dirname, '../tests/fixtures/pages');

/** As long as the longest policy papers. */
export const LONG = 45_000;

/** Numbers in an order that a seed gives (mulberry32): the same text in every run. */
export function chance(seed: number): (most: number) => number {
  let state = seed >>> 0;
  return (most) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000) * most);
  };
}

export function shuffled<Value>(values: readonly Value[], pick: (most: number) => number): Value[] {
  return values
    .map((value) => ({ value, at: pick(0x7fff_ffff) }))
    .sort((one, other) => one.at - other.at)
    .map(({ value }) => value);
}

/** Other digits in the place of the last one or two: "2024" stays a year, "£2.5bn" an amount. */
const otherNumbers = (paragraph: string, pick: (most: number) => number): string =>
  paragraph.replaceAll(/\d(?!\d)/g, () => String(pick(10)));

interface Expected {
  readonly address: string;
  readonly spot: { readonly verdict: string; readonly locale: string };
}

async function pageTexts(): Promise<string[]> {
  const slugs = readdirSync(PAGES).filter((name) => !name.includes('.'));
  const texts = slugs.map(async (slug) => {
    const { address, spot } = JSON.parse(readFileSync(join(PAGES, slug, 'expected.json'), 'utf8')) as Expected;
    if (spot.verdict !== 'annotate' || spot.locale !== 'en') return '';
    const { document } = await openPage(join(PAGES, slug, 'source.html'), address);
    return readText(bodiesOf(document)).reading.text;
  });
  return Promise.all(texts);
}

/** Every paragraph that is stored, once. */
async function storedParagraphs(): Promise<string[]> {
  const texts = [...storedTexts().map(({ text }) => text), ...(await pageTexts())];
  const lines = texts.flatMap((text) => text.split(/\n+/)).map((line) => line.trim());
  return [...new Set(lines)].filter((line) => line !== '');
}

/** Paragraphs with this many words together, or a few more. The same in every run. */
export async function longParagraphs(words: number): Promise<string[]> {
  const pick = chance(7);
  const stored = await storedParagraphs();
  const paragraphs: string[] = [];
  let count = 0;
  for (let round = 0; count < words; round++) {
    for (const paragraph of round === 0 ? stored : shuffled(stored, pick)) {
      if (count >= words) break;
      paragraphs.push(round === 0 ? paragraph : otherNumbers(paragraph, pick));
      count += paragraph.split(/\s+/).length;
    }
  }
  return paragraphs;
}

export async function longText(words: number): Promise<string> {
  return (await longParagraphs(words)).join('\n\n');
}
