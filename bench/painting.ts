import { readPolicy } from '@/lib/corpus/finding';
import type { Finds } from '@/lib/model';

import { LONG_PAPER } from './long-paper';
import { SHIPPED } from './shipped';
import type { PaintTimes } from './browser/painting';
import { longBody } from './long-page';
import { answer, ms } from './measure';
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
    const finds = readPolicy(LONG_PAPER, { text, headings: [] }, SHIPPED);
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
      answer('painting/first-kept', { figure: now, peer: kept }),
      answer('painting/whole-kept', { figure: all, peer: kept }),
      answer('painting/first-original', { figure: now, peer: before }),
      answer('painting/whole-original', { figure: all, peer: before }),
    ];
  },
};
