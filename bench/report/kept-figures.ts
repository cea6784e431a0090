// The figures as they were last measured, bench by bench: a run of some of them leaves the others as they are.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { resolve } from 'node:path';

import type { Row } from '../measure';

const ROOT = resolve(import.meta.dirname, '../..');
export const FIGURES = resolve(ROOT, 'docs/performance/figures.json');
/** What figures depend on: the rest of a checkout may have changed. */
const MEASURED = [
  'bench',
  'lib',
  'components',
  'entrypoints',
  'scripts',
  'seeds',
  'package-lock.json',
  'wxt.config.ts',
];

/** The figures of one bench, and when, of what and on what they were measured. */
export interface Kept {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** The commit; with a `+` where files were changed since. */
  readonly commit: string;
  readonly machine: string;
  /** Other work on the machine: processes that were running or waiting, of one minute, at the end. */
  readonly load: number;
  readonly minutes: number;
  readonly rows: readonly Row[];
}

export type KeptFigures = Readonly<Record<string, Kept>>;

const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();

/** The commit that is measured. Where there is no git it is not known. */
export function commitNow(): string {
  try {
    const changed = git('status', '--porcelain', '--', ...MEASURED) !== '';
    return `${git('rev-parse', '--short=7', 'HEAD')}${changed ? '+' : ''}`;
  } catch {
    return 'unknown';
  }
}

const BYTES_IN_GB = 2 ** 30;

function machine(): string {
  const all = cpus();
  return `${all.length} × ${all[0]?.model.trim() ?? 'processor'}, ${Math.round(totalmem() / BYTES_IN_GB)} GB, ${process.platform}, Node ${process.versions.node}`;
}

/** What was measured now. @param today `YYYY-MM-DD` */
export const keptNow = (rows: readonly Row[], told: Pick<Kept, 'day' | 'minutes'>): Kept => ({
  ...told,
  commit: commitNow(),
  machine: machine(),
  load: Number((loadavg()[0] ?? 0).toFixed(1)),
  rows,
});

const DIGITS = 5;

/** A ratio to nothing is infinite, which JSON does not know; digits that say nothing are left out. */
const plain = (_key: string, value: unknown): unknown => {
  if (typeof value !== 'number') return value;
  if (!Number.isFinite(value)) return String(value);
  return Number(value.toPrecision(DIGITS));
};

const NO_JSON = ['Infinity', '-Infinity', 'NaN'];
const back = (_key: string, value: unknown): unknown =>
  typeof value === 'string' && NO_JSON.includes(value) ? Number(value) : value;

export function readFigures(file: string = FIGURES): KeptFigures {
  if (!existsSync(file)) return {};
  return JSON.parse(readFileSync(file, 'utf8'), back) as KeptFigures;
}

/** Puts the figures of one bench in the place of its earlier ones. */
export function keepFigures(bench: string, kept: Kept, file: string = FIGURES): KeptFigures {
  const figures = Object.entries({ ...readFigures(file), [bench]: kept });
  const sorted = Object.fromEntries(figures.toSorted(([one], [other]) => one.localeCompare(other)));
  writeFileSync(file, `${JSON.stringify(sorted, plain, 2)}\n`);
  return readFigures(file);
}
