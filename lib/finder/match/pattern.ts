import './word-classes';
import { readNotation, testsOf } from './notation';
import type { Node } from './notation';
import { isSmall, vocabulary } from './vocabulary';
import type { WordSet, WordTest } from './vocabulary';

/** The words of a text as numbers of the vocabulary. */
export interface Numbered {
  readonly numbers: Int32Array;
}

/** Words from one place up to another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const WORD = 0;
const SPLIT = 1;
const JUMP = 2;
const AHEAD = 3;
const BEHIND = 4;
const START = 5;
const END = 6;
const MATCH = 7;
/** One word, by its letters alone: most steps are of this kind, and need no set. */
const LETTERS = 8;

/** Steps of a matcher: an operation with its two operands each. */
interface Program {
  readonly steps: readonly number[];
}

const WIDTH = 3;

class Compiler {
  readonly steps: number[] = [];

  constructor(private readonly way: 'forward' | 'backward') {}

  emit(operation: number, x = 0, y = 0): number {
    this.steps.push(operation, x, y);
    return this.steps.length - WIDTH;
  }

  private here(): number {
    return this.steps.length;
  }

  compile(node: Node): void {
    switch (node.is) {
      case 'word': {
        const [only, more] = node.tests;
        if (only?.is === 'word' && more === undefined && isSmall(only.letters))
          this.emit(LETTERS, vocabulary.spelling(only.letters));
        else this.emit(WORD, vocabulary.setOf(node.tests));
        return;
      }
      case 'sequence':
        for (const part of this.way === 'forward' ? node.parts : node.parts.toReversed()) this.compile(part);
        return;
      case 'choice':
        this.choice(node.of);
        return;
      case 'times':
        this.times(node.part, node.least, node.most);
        return;
      case 'look':
        this.look(node);
        return;
      case 'start':
        this.emit(START);
        return;
      case 'end':
        this.emit(END);
    }
  }

  private choice(of: readonly Node[]): void {
    const jumps: number[] = [];
    of.forEach((one, at) => {
      if (at === of.length - 1) {
        this.compile(one);
        return;
      }
      const split = this.emit(SPLIT);
      this.steps[split + 1] = this.here();
      this.compile(one);
      jumps.push(this.emit(JUMP));
      this.steps[split + 2] = this.here();
    });
    for (const jump of jumps) this.steps[jump + 1] = this.here();
  }

  private times(part: Node, least: number, most: number): void {
    for (let count = 0; count < least; count++) this.compile(part);
    const splits: number[] = [];
    for (let count = least; count < most; count++) {
      const split = this.emit(SPLIT);
      this.steps[split + 1] = this.here();
      splits.push(split);
      this.compile(part);
    }
    for (const split of splits) this.steps[split + 2] = this.here();
  }

  private look({ part, way, wanted }: Node & { is: 'look' }): void {
    const look = this.emit(way === 'ahead' ? AHEAD : BEHIND, 0, wanted ? 1 : 0);
    const inner = new Compiler(way === 'ahead' ? 'forward' : 'backward');
    inner.compile(part);
    inner.emit(MATCH);
    const from = this.here();
    for (let at = 0; at < inner.steps.length; at += WIDTH) {
      const [operation = 0, x = 0, y = 0] = inner.steps.slice(at, at + WIDTH);
      const isPlace = operation === SPLIT || operation === JUMP || operation === AHEAD || operation === BEHIND;
      this.emit(operation, isPlace ? x + from : x, operation === SPLIT ? y + from : y);
    }
    this.steps[look + 1] = this.here();
  }
}

function compiled(node: Node, way: 'forward' | 'backward'): Program {
  const compiler = new Compiler(way);
  compiler.compile(node);
  compiler.emit(MATCH);
  return { steps: compiler.steps };
}

/** What is matched now: set at every entry, so that a step needs no arguments but its place. */
let numbers: Int32Array = new Int32Array(0);
let lower = 0;
let upper = 0;
let steps: readonly number[] = [];

const NONE = -1;

function forward(at: number, place: number): number {
  let [step, here] = [at, place];
  for (;;) {
    switch (steps[step]) {
      case WORD:
        if (here >= upper || !vocabulary.isIn(numbers[here] ?? 0, steps[step + 1] ?? 0)) return NONE;
        here++;
        break;
      case LETTERS:
        if (here >= upper || vocabulary.spelt[numbers[here] ?? 0] !== steps[step + 1]) return NONE;
        here++;
        break;
      case SPLIT: {
        const end = forward(steps[step + 1] ?? 0, here);
        if (end !== NONE) return end;
        step = steps[step + 2] ?? 0;
        continue;
      }
      case JUMP:
        step = steps[step + 1] ?? 0;
        continue;
      case AHEAD:
        if ((forward(step + WIDTH, here) !== NONE) !== (steps[step + 2] === 1)) return NONE;
        step = steps[step + 1] ?? 0;
        continue;
      case BEHIND:
        if ((backward(step + WIDTH, here) !== NONE) !== (steps[step + 2] === 1)) return NONE;
        step = steps[step + 1] ?? 0;
        continue;
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

function backward(at: number, place: number): number {
  let [step, here] = [at, place];
  for (;;) {
    switch (steps[step]) {
      case WORD:
        if (here <= lower || !vocabulary.isIn(numbers[here - 1] ?? 0, steps[step + 1] ?? 0)) return NONE;
        here--;
        break;
      case LETTERS:
        if (here <= lower || vocabulary.spelt[numbers[here - 1] ?? 0] !== steps[step + 1]) return NONE;
        here--;
        break;
      case SPLIT: {
        const end = backward(steps[step + 1] ?? 0, here);
        if (end !== NONE) return end;
        step = steps[step + 2] ?? 0;
        continue;
      }
      case JUMP:
        step = steps[step + 1] ?? 0;
        continue;
      case AHEAD:
        if ((forward(step + WIDTH, here) !== NONE) !== (steps[step + 2] === 1)) return NONE;
        step = steps[step + 1] ?? 0;
        continue;
      case BEHIND:
        if ((backward(step + WIDTH, here) !== NONE) !== (steps[step + 2] === 1)) return NONE;
        step = steps[step + 1] ?? 0;
        continue;
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
  numbers = words;
  lower = from;
  upper = to;
  ({ steps } = program);
}

/** What a match may begin with, and whether it may take no word at all. */
interface Beginning {
  readonly tests: readonly WordTest[];
  readonly empty: boolean;
}

function beginningOf(node: Node): Beginning {
  if (node.is === 'word') return { tests: node.tests, empty: false };
  if (node.is === 'choice') {
    const all = node.of.map(beginningOf);
    return { tests: all.flatMap(({ tests }) => tests), empty: all.some(({ empty }) => empty) };
  }
  if (node.is === 'times')
    return { tests: beginningOf(node.part).tests, empty: node.least === 0 || beginningOf(node.part).empty };
  if (node.is !== 'sequence') return { tests: [], empty: true };
  const tests: WordTest[] = [];
  for (const part of node.parts) {
    const beginning = beginningOf(part);
    tests.push(...beginning.tests);
    if (!beginning.empty) return { tests, empty: false };
  }
  return { tests, empty: true };
}

const opensWith = (node: Node, is: 'start' | 'end'): boolean => {
  if (node.is === 'choice') return node.of.every((one) => opensWith(one, is));
  if (node.is === 'sequence') {
    const edge = is === 'start' ? node.parts[0] : node.parts.at(-1);
    return edge !== undefined && opensWith(edge, is);
  }
  return node.is === is;
};

interface Prepared {
  readonly forward: Program;
  /** From the end, where the notation ends in `$`. */
  readonly backward: Program | undefined;
  readonly anchored: boolean;
  /** What a match may begin with; -1 for any word. */
  readonly first: WordSet;
}

/** A pattern over words, made ready when it is first asked for. Time of a match: its own length, as all repeats are bounded. */
export class Pattern {
  private ready: Prepared | undefined;

  constructor(readonly notation: string) {
    Pattern.waiting.push(this);
  }

  private static readonly waiting: Pattern[] = [];

  /** Makes all patterns ready: a text is read after that, so that none of its words is looked at twice. */
  static prepareAll(): void {
    for (const one of Pattern.waiting.splice(0)) one.prepared();
  }

  private prepared(): Prepared {
    if (this.ready !== undefined) return this.ready;
    const node = readNotation(this.notation);
    const [anchored, toEnd] = [opensWith(node, 'start'), opensWith(node, 'end')];
    const program = compiled(node, 'forward');
    const beginning = beginningOf(node);
    this.ready = {
      forward: program,
      backward: toEnd && !anchored ? compiled(node, 'backward') : undefined,
      anchored,
      first:
        anchored || beginning.empty
          ? NONE
          : vocabulary.setOf([...new Map(beginning.tests.map((test) => [JSON.stringify(test), test])).values()]),
    };
    return this.ready;
  }

  /** The set of words with which a match may begin; -1 for any. */
  get first(): WordSet {
    return this.prepared().first;
  }

  /** Where a match that begins at `at` ends, or -1. */
  at(words: Numbered, within: Stretch, at: number): number {
    enter(words, within, this.prepared().forward);
    return forward(0, at);
  }

  /** The first match in a stretch of words. */
  find(words: Numbered, within: Stretch): Stretch | undefined {
    const { forward: program, anchored, first } = this.prepared();
    enter(words, within, program);
    const last = anchored ? within.from : within.to;
    for (let at = within.from; at <= last; at++) {
      if (first !== NONE && (at === within.to || !vocabulary.isIn(words.numbers[at] ?? 0, first))) continue;
      const end = forward(0, at);
      if (end !== NONE) return { from: at, to: end };
    }
    return undefined;
  }

  /** Whether the pattern stands in a stretch of words: at its start or its end, where the notation says so. */
  fits(words: Numbered, within: Stretch): boolean {
    const { backward: program } = this.prepared();
    if (program === undefined) return this.find(words, within) !== undefined;
    enter(words, within, program);
    return backward(0, within.to) !== NONE;
  }

  /** Where a match begins that ends with the stretch, or -1; for patterns that end in `$`. */
  startOf(words: Numbered, within: Stretch): number {
    const { backward: program } = this.prepared();
    if (program === undefined) throw new TypeError(`“${this.notation}” does not end in $.`);
    enter(words, within, program);
    return backward(0, within.to);
  }
}

/** A pattern in the notation of `readNotation`. */
export const pattern = (notation: string): Pattern => new Pattern(notation);

/** The set of the words that the notation of one word names: "and|but", "<our>". */
export const wordSet = (notation: string): WordSet => vocabulary.setOf(testsOf(notation));
