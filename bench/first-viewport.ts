import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { Page } from '@playwright/test';

import { readPolicy } from '@/lib/corpus/finding';
import type { Finds } from '@/lib/model';

import type { Covered, Way } from './browser/first-viewport';
import { longBody } from './long-page';
import { LONG_PAPER } from './long-paper';
import { answer, ms } from './measure';
import type { Bench, Row } from './measure';
import { openBenchPage } from './open-bench-page';
import { SHIPPED } from './shipped';
import { LONG } from './texts';
import { WORK_TRACED, workBetween } from './trace-work';

const LENGTHS = { long: LONG, short: 1_500 } as const;
const WAYS = ['own', 'given', 'looking'] as const satisfies readonly Way[];
const ROUNDS = 11;

/** Marks as they ship, and for the bare ones a paint of the same kind. */
const LOOKS = `${readFileSync(resolve(import.meta.dirname, '../entrypoints/govuk.content/marks.css'), 'utf8')}
::highlight(bench-entity) { text-decoration: underline dotted #5f6162 1.5px }
::highlight(bench-commitment) { background-color: rgb(152 40 93 / 0.08); text-decoration: underline solid #98285d 2px }
::highlight(bench-progress) { background-color: rgb(15 122 82 / 0.09); text-decoration: underline solid #0f7a52 2px }`;

interface Offered {
  readonly textOf: (html: string) => Promise<string>;
  readonly prepare: (html: string, finds: Finds, way: Way) => Promise<void>;
  readonly mark: (begin: string, end: string) => Promise<void>;
  readonly covered: (way: Way) => Covered;
}

class OtherMarks extends Error {
  override readonly name = 'OtherMarks';
  constructor(readonly way: Way) {
    super(`Bare highlights (${way}) do not mark the same characters as ours.`);
  }
}

interface Marked {
  readonly took: number;
  readonly covered: string;
  readonly stretches: number;
}

/** Writes the page anew and marks it in one way. */
async function markOnce(page: Page, html: string, finds: Finds, way: Way): Promise<Marked> {
  await page.evaluate(([body, found, how]) => (globalThis as unknown as Offered).prepare(body, found, how), [
    html,
    finds,
    way,
  ] as const);
  const browser = page.context().browser();
  await browser?.startTracing(page, WORK_TRACED);
  await page.evaluate(() => (globalThis as unknown as Offered).mark('bench-begin', 'bench-end'));
  const trace = await browser?.stopTracing();
  if (trace === undefined) throw new Error('The browser gives no trace.');
  const covered = await page.evaluate((how) => (globalThis as unknown as Offered).covered(how), way);
  const stretches = Object.values(covered).reduce((sum, { length }) => sum + length, 0);
  return { took: workBetween(trace, 'bench-begin', 'bench-end'), covered: JSON.stringify(covered), stretches };
}

async function measure(page: Page, length: keyof typeof LENGTHS): Promise<readonly Row[]> {
  const html = await longBody(LENGTHS[length]);
  const text = await page.evaluate((body) => (globalThis as unknown as Offered).textOf(body), html);
  const finds = readPolicy(LONG_PAPER, { text, headings: [] }, SHIPPED);
  const took: Record<Way, number[]> = { own: [], given: [], looking: [] };
  let stretches = 0;
  for (let round = -2; round < ROUNDS; round++) {
    let ours = '';
    for (const way of WAYS) {
      const marked = await markOnce(page, html, finds, way);
      if (way === 'own') ({ covered: ours, stretches } = marked);
      else if (marked.covered !== ours) throw new OtherMarks(way);
      if (round >= 0) took[way].push(marked.took);
    }
  }
  const figure = ms(`${stretches} stretches of text marked, drawing included`, took.own);
  return [
    answer(`first-viewport/${length}`, {
      figure,
      peer: ms('the same stretches, looked for among all and made into ranges', took.looking),
    }),
    answer(`first-viewport/${length}-given`, {
      figure,
      peer: ms('the same stretches, ranges made before', took.given),
    }),
  ];
}

export const FIRST_VIEWPORT: Bench = {
  name: 'first-viewport',
  question: 'What do marks that can be clicked and heard cost beside a mere tint of the same words?',
  async run() {
    const { page, close } = await openBenchPage('first-viewport.ts');
    await page.addStyleTag({ content: LOOKS });
    const rows = [...(await measure(page, 'long')), ...(await measure(page, 'short'))];
    await close();
    return rows;
  },
};
