// How things are measured: side by side in one run, in turn, and told as the median of the ratios of all rounds. The machine
// may be busy; what slows one down slows the other too.
import { BOUNDS } from './bounds';
import type { QuestionId } from './bounds';
import { median, noiseOf } from './median';
import type { Interval } from './median';

/** A value of each round. */
export interface Rounds {
  readonly what: string;
  readonly unit: 'ms' | 'kB' | 'MB' | 'of 100';
  readonly rounds: readonly number[];
}

/** The median of all rounds. */
export interface Measured extends Pick<Rounds, 'what' | 'unit'> {
  readonly value: number;
}

/** The answer to one question of `bounds.ts`. */
export interface Row {
  readonly id: QuestionId;
  /** Of which page, text or peer, where a question is asked of several; else empty. */
  readonly on: string;
  readonly figure: Measured;
  /** Nothing where the figure is told as it is. */
  readonly peer: Measured | null;
  /** The median of the ratios of the rounds, or of the figures themselves, as the question is read. */
  readonly value: number;
  readonly noise: Interval;
  /** How many rounds were measured; nothing where it was counted, and comes out the same each time. */
  readonly rounds: number | null;
}

/** One question, or a few that are answered together. */
export interface Bench {
  readonly name: string;
  readonly question: string;
  readonly run: () => Promise<readonly Row[]>;
}

class UnequalRounds extends Error {
  override readonly name = 'UnequalRounds';
  constructor(
    readonly question: string,
    readonly own: number,
    readonly theirs: number,
  ) {
    super(`${question}: ${own} rounds of ours cannot be compared with ${theirs} of the peer’s.`);
  }
}

const COUNTED: readonly Rounds['unit'][] = ['kB', 'of 100'];
const measured = ({ what, unit, rounds }: Rounds): Measured => ({ what, unit, value: median(rounds) });

/** Reads a figure by its peer's, round by round; what the peer has one value of is the same in each round. @throws UnequalRounds */
function ratiosOf(id: QuestionId, figure: Rounds, peer: Rounds): number[] {
  const [only] = peer.rounds;
  if (peer.rounds.length > 1 && peer.rounds.length !== figure.rounds.length)
    throw new UnequalRounds(id, figure.rounds.length, peer.rounds.length);
  return figure.rounds.map((own, round) => {
    const theirs = peer.rounds[round] ?? only ?? Number.NaN;
    return BOUNDS[id].reads === 'times less' ? theirs / own : own / theirs;
  });
}

/**
 * Answers a question: a figure with its peer's, or, where the question is read as it is, a figure alone.
 * @param on of which page, text or peer this is told
 * @throws UnequalRounds
 */
export function answer(
  id: QuestionId,
  { on = '', figure, peer }: { readonly on?: string; readonly figure: Rounds; readonly peer?: Rounds },
): Row {
  const values = peer === undefined ? figure.rounds : ratiosOf(id, figure, peer);
  return {
    id,
    on,
    figure: measured(figure),
    peer: peer === undefined ? null : measured(peer),
    value: median(values),
    noise: noiseOf(values),
    rounds: COUNTED.includes(figure.unit) ? null : values.length,
  };
}

export interface Turns {
  readonly rounds: number;
  /** Run before, and not counted: the compiler has to warm up. */
  readonly warm: number;
  /** How often each is run in a round, where not once: a quick one, so that it does not only follow on a slow one. */
  readonly times?: Readonly<Record<string, number>>;
  readonly now?: () => number;
}

/** Runs all of them in turn, round after round, and gives the time of each in each round (of several turns the median), in milliseconds. */
export async function inTurn<Name extends string>(
  runs: Readonly<Record<Name, () => unknown>>,
  { rounds, warm, times = {}, now = () => performance.now() }: Turns,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(runs) as Name[];
  const took = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -warm; round < rounds; round++) {
    for (const name of names) {
      const turns: number[] = [];
      for (let turn = 0; turn < (times[name] ?? 1); turn++) {
        const started = now();
        await runs[name]();
        turns.push(now() - started);
      }
      if (round >= 0) took.get(name)?.push(median(turns));
    }
  }
  return Object.fromEntries(took) as Record<Name, number[]>;
}

export const ms = (what: string, rounds: readonly number[]): Rounds => ({ what, rounds, unit: 'ms' });
/** What is the same in each round. */
export const always = (what: string, value: number, unit: Rounds['unit']): Rounds => ({ what, unit, rounds: [value] });
