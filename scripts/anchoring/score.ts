import { casesOf } from './cases';
import type { Part } from './cases';
import { VERDICTS, judged } from './verdict';
import type { Judged, Verdict } from './verdict';

type Counts = Record<Verdict, number>;

/** How often each verdict fell: altogether, by kind of change and by kind of page; and the cases on wrong words. */
export interface Score {
  readonly cases: number;
  readonly all: Counts;
  readonly byKind: ReadonlyMap<string, Counts>;
  readonly byPage: ReadonlyMap<string, Counts>;
  readonly wrong: readonly (Judged & { readonly seed: number })[];
}

const none = (): Counts => Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Counts;

function countIn(counts: Map<string, Counts>, name: string, verdict: Verdict): void {
  const found = counts.get(name) ?? none();
  found[verdict]++;
  counts.set(name, found);
}

const sum = (counts: Counts): number => VERDICTS.reduce((total, verdict) => total + counts[verdict], 0);

/** Of 1: told right, or asked where nobody could tell. */
export const shareRight = (counts: Counts): number => (counts.right + counts.asked) / Math.max(1, sum(counts));

/** @param done called after every seed */
export function scoreOf(
  seeds: readonly number[],
  count: number,
  part: Part,
  done?: (seed: number, all: Counts) => void,
): Score {
  const all = none();
  const byKind = new Map<string, Counts>();
  const byPage = new Map<string, Counts>();
  const wrong: (Judged & { seed: number })[] = [];
  for (const seed of seeds) {
    for (const one of casesOf(seed, count, part)) {
      const result = judged(one);
      const { kind, page, verdict } = result;
      all[verdict]++;
      countIn(byKind, kind, verdict);
      countIn(byPage, page, verdict);
      if (verdict === 'WRONG') wrong.push({ ...result, seed });
    }
    done?.(seed, all);
  }
  return { cases: sum(all), all, byKind, byPage, wrong };
}

function row(name: string, counts: Counts): string {
  const figures = VERDICTS.map((verdict) => String(counts[verdict]).padStart(verdict.length + 2));
  return `${name.padEnd(52)}${figures.join('')}${(100 * shareRight(counts)).toFixed(1).padStart(8)} %`;
}

/** The score as a table: a line for each kind of change, one for each kind of page, and the sum. */
export function table({ all, byKind, byPage, cases }: Score): string {
  const head = `${''.padEnd(52)}${VERDICTS.map((verdict) => `  ${verdict}`).join('')}   right or asked`;
  const rows = (counts: ReadonlyMap<string, Counts>): string[] => [...counts].map(([name, some]) => row(name, some));
  return [head, ...rows(byKind), '', head, ...rows(byPage), '', head, row(`all ${cases} cases`, all)].join('\n');
}
