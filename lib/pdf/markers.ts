import type { PdfRun } from '@/lib/model';

import type { Line } from './line';

/** The bullet or number that an item of a list begins with. */
interface Marker {
  /** A number that nothing sets apart from the words may be one of them. */
  readonly kind: 'bullet' | 'number' | 'number in words';
  /** Where the words behind it begin; in one run with it, as its share of the letters tells. */
  readonly wordsAt: number;
}

/** Bullets; the last are of symbol fonts, which have places of their own. */
const BULLETS = '•●▪■◦○‣⁃∙·►➢❖✓\\uF0A7\\uF0B7\\uF076\\uF0D8';
const DASHES = '–—\\-';
const ALONE = new RegExp(`^[${BULLETS}${DASHES}o]$`, 'u');
const BEFORE_WORDS = new RegExp(`^(?:[${BULLETS}])\\s`, 'u');
const NUMBER_ALONE = /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\d{1,2}(?:\.\d{1,3}){1,3}\.?)$/u;
const NUMBER_BEFORE_WORDS = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)]|\d{1,2}\.\d{1,3}) \S/u;

/** Cuts a bullet that stands in one run with its words off from them; where it ends is told by its share of the letters. */
export function withBulletsApart(runs: readonly PdfRun[]): readonly PdfRun[] {
  return runs.flatMap((run) => {
    if (!BEFORE_WORDS.test(run.text)) return [run];
    const words = run.text.slice(2).trimStart();
    const width = (run.width * words.length) / run.text.length;
    const bullet = { ...run, text: run.text.charAt(0), width: Math.min(run.size / 2, run.width - width) };
    return [bullet, { ...run, text: words, x: run.x + run.width - width, width }];
  });
}

/** What marks the line as an item of a list, if something does. */
export function markerOf({ runs, text }: Line): Marker | undefined {
  const [first, second] = runs;
  if (first === undefined) return undefined;
  const isApart = second !== undefined && second.x - first.x - first.width > 0.1 * first.size;
  if (isApart && ALONE.test(first.text)) return { kind: 'bullet', wordsAt: second.x };
  if (isApart && NUMBER_ALONE.test(first.text)) return { kind: 'number', wordsAt: second.x };
  const number = NUMBER_BEFORE_WORDS.exec(text)?.[0].slice(0, -1);
  if (number === undefined) return undefined;
  const isWithin = first.text.startsWith(number);
  const wordsAt = first.x + (isWithin ? (first.width * number.length) / first.text.length : first.width);
  return { kind: 'number in words', wordsAt };
}
