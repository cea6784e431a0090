import type { Growth } from './judge-growth';
import { ACTS } from './plan';
import type { SoakOutcome } from './run-soak';

const figures = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const perVisit = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 });
const FAULTS_SHOWN = 40;

function growthLine({ name, unit, first, last, slope, unseen, is, measures, visits }: Growth): string {
  const seen = is === 'too few measures' ? '–' : perVisit.format(unseen);
  return `| ${name}${unit === '' ? '' : `, ${unit}`} | ${figures.format(first)} | ${figures.format(last)} | ${perVisit.format(slope)} | ${seen} | ${measures} over ${visits} | ${is} |`;
}

/** What is printed of a soak, and whether all was right. */
export function soakReport(
  { visits, seed, acts, stops, restarts, samples, stored, faults, seconds }: SoakOutcome,
  growth: readonly Growth[],
): { readonly lines: readonly string[]; readonly isRight: boolean } {
  const grown = growth.filter(({ is }) => is === 'grows');
  const done = [...acts].map(([name, { times, ms }]) => ({ name, times, each: ms / times }));
  const isAct = ({ name }: (typeof done)[number]): boolean => ACTS.some((act) => act.name === name);
  const count = done.filter(isAct).reduce((sum, { times }) => sum + times, 0);
  const rows = stored.at(-1)?.rows ?? {};
  const kept = Object.entries(rows).filter(([, count]) => count > 0);
  const store = samples.map(({ storeKb }) => storeKb);
  const isRight = grown.length === 0 && faults.size === 0;
  const told = [...faults]
    .slice(0, FAULTS_SHOWN)
    .map(([fault, times]) => `not right${times > 1 ? ` (${times} times)` : ''}: ${fault}`);
  return {
    isRight,
    lines: [
      '',
      '| measured, over the second half of the longest life | first | last | grows in a visit by | seen from | measures | |',
      '|---|---|---|---|---|---|---|',
      ...growth.map(growthLine),
      '',
      `done, with the ms that each takes: ${done.map(({ name, times, each }) => `${name} ${times} (${each.toFixed(0)})`).join(', ')}`,
      `rows at the end: ${kept.map(([table, count]) => `${table} ${count}`).join(', ')}`,
      `store: ${figures.format(store[0] ?? 0)} kB at first, ${figures.format(store.at(Math.floor(store.length / 2)) ?? 0)} kB half-way, ${figures.format(store.at(-1) ?? 0)} kB at the end`,
      ...told,
      ...grown.map(
        ({ name, slope, unit }) => `not right: ${name} grows by ${perVisit.format(slope)} ${unit} in a visit`,
      ),
      `${visits} visits, ${count} acts, the background stopped ${stops} times, the browser started again ${restarts} times, seed ${seed}, ${seconds.toFixed(0)} s: ` +
        `${faults.size} faults, ${grown.length} of ${growth.length} measures grow, ${growth.filter(({ is }) => is === 'too few measures').length} could not be judged, ${stored.length} comparisons of the store.`,
    ],
  };
}
