import './word-classes';
import { readNotation } from './notation';
import { AHEAD, BEHIND, compiled, edgeOf, END, JUMP, LETTERS, opensWith, SPLIT, START, WIDTH, WORD } from './program';
import type { Edge, Program } from './program';
import { vocabulary } from './vocabulary';
import type { WordSet } from './vocabulary';

/** The words of a text as numbers of the vocabulary. */
export interface Numbered {
  readonly numbers: Int32Array;
}

/** Words from one place up to another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What is matched now: set at every entry, so that a step needs no arguments but its place and its way. */
let numbers: Int32Array = new Int32Array(0);
let steps: Int32Array = new Int32Array(0);
let { bits, width, spelt } = vocabulary;
let lower = 0;
let upper = 0;

const NONE = -1;
type Way = 1 | -1;

/** Runs a program from a place on, rightwards or leftwards; gives where its match ends, or -1. */
function run(at: number, place: number, way: Way): number {
  let [step, here] = [at, place];
  for (;;) {
    const x = steps[step + 1] ?? 0;
    switch (steps[step]) {
      case WORD:
      case LETTERS: {
        if (way > 0 ? here >= upper : here <= lower) return NONE;
        const word = numbers[way > 0 ? here : here - 1] ?? 0;
        const isHere =
          steps[step] === LETTERS
            ? spelt[word] === x
            : (((bits[word * width + (x >>> 5)] ?? 0) >>> (x & 31)) & 1) === 1;
        if (!isHere) return NONE;
        here += way;
        break;
      }
      case SPLIT: {
        const end = run(x, here, way);
        if (end !== NONE) return end;
        step = steps[step + 2] ?? 0;
        continue;
      }
      case JUMP:
        step = x;
        continue;
      case AHEAD:
      case BEHIND: {
        const stands = run(step + WIDTH, here, steps[step] === AHEAD ? 1 : -1) !== NONE;
        if (stands !== (steps[step + 2] === 1)) return NONE;
        step = x;
        continue;
      }
      case START:
        if (here !== lower) return NONE;
        break;
      case END:
        if (here !== upper) return NONE;
        break;
      default:
        return here;
    }
    step += WIDTH;
  }
}

function enter({ numbers: words }: Numbered, { from, to }: Stretch, program: Program): void {
  ({ bits, width, spelt } = vocabulary);
  ({ steps } = program);
  numbers = words;
  lower = from;
  upper = to;
}

/** What is made of a pattern before it is matched. */
export interface Prepared {
  readonly forward: Program;
  /** From the end, where the notation ends in `$`. */
  readonly backward: Program | undefined;
  readonly anchored: boolean;
  /** What the first word of a match may be, and the last of one that is looked for from the end; -1 for any. */
  readonly first: WordSet;
  readonly last: WordSet;
}

const setOfEdge = ({ tests, empty }: Edge): WordSet => (empty ? NONE : vocabulary.setOf(tests));

/** A pattern over words, made ready when it is first asked for. Time of a match: its own length, as all repeats are bounded. */
export class Pattern {
  private static readonly all: Pattern[] = [];
  private static waitingFrom = 0;
  private ready: Prepared | undefined;

  constructor(readonly notation: string) {
    Pattern.all.push(this);
  }

  /** Makes all patterns ready. */
  static prepareAll(): void {
    for (; Pattern.waitingFrom < Pattern.all.length; Pattern.waitingFrom++)
      Pattern.all[Pattern.waitingFrom]?.prepared();
  }

  /** What is made of each pattern, by its notation. */
  static allPrepared(): ReadonlyMap<string, Prepared> {
    return new Map(Pattern.all.map((one) => [one.notation, one.prepared()]));
  }

  /** Takes what was made of patterns in another process. */
  static take(prepared: ReadonlyMap<string, Prepared>): void {
    for (const one of Pattern.all) one.ready ??= prepared.get(one.notation);
  }

  private prepared(): Prepared {
    if (this.ready !== undefined) return this.ready;
    const node = readNotation(this.notation);
    const anchored = opensWith(node, 'start');
    const fromEnd = opensWith(node, 'end') && !anchored;
    this.ready = {
      forward: compiled(node, 'forward'),
      backward: fromEnd ? compiled(node, 'backward') : undefined,
      anchored,
      first: setOfEdge(edgeOf(node, 'forward')),
      last: fromEnd ? setOfEdge(edgeOf(node, 'backward')) : NONE,
    };
    return this.ready;
  }

  /** The set of words with which a match may begin; -1 for any. */
  get first(): WordSet {
    return this.prepared().first;
  }

  /** Where a match that begins at `at` ends, or -1. */
  at(words: Numbered, within: Stretch, at: number): number {
    const { forward, first } = this.prepared();
    if (first !== NONE && (at >= within.to || !vocabulary.isIn(words.numbers[at] ?? 0, first))) return NONE;
    enter(words, within, forward);
    return run(0, at, 1);
  }

  /** The first match in a stretch of words. */
  find(words: Numbered, within: Stretch): Stretch | undefined {
    const { forward, anchored, first } = this.prepared();
    const last = anchored ? within.from : within.to;
    let entered = false;
    for (let at = within.from; at <= last; at++) {
      if (first !== NONE && (at >= within.to || !vocabulary.isIn(words.numbers[at] ?? 0, first))) continue;
      if (!entered) enter(words, within, forward);
      entered = true;
      const end = run(0, at, 1);
      if (end !== NONE) return { from: at, to: end };
    }
    return undefined;
  }

  /** Whether the pattern stands in a stretch of words: at its start or its end, where the notation says so. */
  fits(words: Numbered, within: Stretch): boolean {
    const { backward } = this.prepared();
    return backward === undefined ? this.find(words, within) !== undefined : this.startOf(words, within) !== NONE;
  }

  /**
   * Where a match begins that ends with the stretch, or -1.
   * @throws TypeError for patterns that do not end in `$`
   */
  startOf(words: Numbered, within: Stretch): number {
    const { backward, last } = this.prepared();
    if (backward === undefined) throw new TypeError(`“${this.notation}” does not end in $.`);
    if (last !== NONE && (within.to <= within.from || !vocabulary.isIn(words.numbers[within.to - 1] ?? 0, last)))
      return NONE;
    enter(words, within, backward);
    return run(0, within.to, -1);
  }
}

/** A pattern in the notation of `readNotation`. */
export const pattern = (notation: string): Pattern => new Pattern(notation);
