// How things are measured: side by side in one run, in turn, and told as ratios of medians. The machine may be busy;
// what slows one down slows the other too.

export interface Measured {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 'kB' | 'MB' | 'times' | 'of 100';
}

/** What a ratio has to be, where something was asked. */
export interface Asked {
  readonly side: 'at least' | 'at most';
  readonly bound: number;
}

/** How a ratio is read: the peer's value by ours, or ours by the peer's. */
export type Reading = 'times less' | 'times as much';

/** The answer to one question. */
export interface Row {
  readonly question: string;
  readonly figure: Measured;
  readonly peer: Measured;
  readonly ratio: number;
  readonly reads: Reading;
  readonly asked: Asked | null;
  /** Whether the ratio is as asked; nothing where nothing was asked. */
  readonly holds: boolean | null;
}

/** One question, or a few that are answered together. */
export interface Bench {
  readonly name: string;
  readonly question: string;
  readonly run: () => Promise<readonly Row[]>;
}

/** The value in the middle; of an even number of values the mean of the two there. @throws RangeError of none */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new RangeError('There is no median of nothing.');
  return (upper + lower) / 2;
}

export const atLeast = (bound: number): Asked => ({ side: 'at least', bound });
export const atMost = (bound: number): Asked => ({ side: 'at most', bound });

/** Compares a figure with its peer's. */
export function compare(
  question: string,
  { figure, peer, reads, asked = null }: Pick<Row, 'figure' | 'peer' | 'reads'> & { readonly asked?: Asked | null },
): Row {
  const ratio = reads === 'times less' ? peer.value / figure.value : figure.value / peer.value;
  const holds = asked && (asked.side === 'at least' ? ratio >= asked.bound : ratio <= asked.bound);
  return { question, figure, peer, ratio, reads, asked, holds };
}

export interface Rounds {
  readonly rounds: number;
  /** Run before, and not counted: the compiler has to warm up. */
  readonly warm: number;
  /** How often each is run in a round, where not once: a quick one, so that it does not only follow on a slow one. */
  readonly times?: Readonly<Record<string, number>>;
  readonly now?: () => number;
}

/** Runs all of them in turn, round after round, and gives the median time of each in milliseconds. */
export async function inTurn<Name extends string>(
  runs: Readonly<Record<Name, () => unknown>>,
  { rounds, warm, times = {}, now = () => performance.now() }: Rounds,
): Promise<Record<Name, number>> {
  const names = Object.keys(runs) as Name[];
  const took = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -warm; round < rounds; round++) {
    for (const name of names) {
      for (let turn = 0; turn < (times[name] ?? 1); turn++) {
        const started = now();
        await runs[name]();
        if (round >= 0) took.get(name)?.push(now() - started);
      }
    }
  }
  return Object.fromEntries([...took].map(([name, all]) => [name, median(all)])) as Record<Name, number>;
}

export const ms = (what: string, value: number): Measured => ({ what, value, unit: 'ms' });
