import { readPolicy } from '@/lib/corpus/finding';
import type { Finds } from '@/lib/model';

import { PAGE, SHIPPED } from './shipped';
import type { PaintTimes } from './browser/painting';
import { longBody } from './long-page';
import { compare, ms } from './measure';
import type { Bench } from './measure';
import { openBenchPage } from './open-bench-page';
import { LONG } from './texts';

const ROUNDS = 7;

interface Offered {
  readonly textOf: (html: string) => string;
  readonly timePainting: (html: string, finds: Finds, rounds: number) => PaintTimes;
}

export const PAINTING: Bench = {
  name: 'painting',
  question: 'How soon do marks stand on a long page?',
  async run() {
    const { page, close } = await openBenchPage('painting.ts');
    const html = await longBody(LONG);
    const text = await page.evaluate((body) => (globalThis as unknown as Offered).textOf(body), html);
    const finds = readPolicy(PAGE, { text, headings: [] }, SHIPPED);
    const { first, whole, markJs, original } = await page.evaluate(
      ([body, found, rounds]) => (globalThis as unknown as Offered).timePainting(body, found, rounds),
      [html, finds, ROUNDS] as const,
    );
    await close();
    const now = ms(`near the window, ${first.marks} marks`, first.ms);
    const all = ms(`the whole page, ${whole.marks} marks`, whole.ms);
    const kept = ms(`mark.js over the whole page at once, ${markJs.marks} marks (advanced-mark.js 2.7)`, markJs.ms);
    const before = ms(
      `mark.js 8 over the whole page at once, ${original.marks} marks: overlapping ones dropped`,
      original.ms,
    );
    return [
      compare('First paint on a page of 45,000 words, layout included', {
        figure: now,
        peer: kept,
        reads: 'times less',
      }),
      compare('Whole paint of it', { figure: all, peer: kept, reads: 'times as much' }),
      compare('First paint beside the original mark.js', { figure: now, peer: before, reads: 'times less' }),
      compare('Whole paint beside the original mark.js', { figure: all, peer: before, reads: 'times less' }),
    ];
  },
};
