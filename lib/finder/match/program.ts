import type { Node } from './notation';
import { isSmall, vocabulary } from './vocabulary';
import type { WordTest } from './vocabulary';

export const WORD = 0;
export const SPLIT = 1;
export const JUMP = 2;
export const AHEAD = 3;
export const BEHIND = 4;
export const START = 5;
export const END = 6;
export const MATCH = 7;
/** One word, by its letters alone: most steps are of this kind, and need no set. */
export const LETTERS = 8;

/** Steps of a matcher: an operation with its two operands each. */
export interface Program {
  readonly steps: Int32Array;
}

export const WIDTH = 3;

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

export function compiled(node: Node, way: 'forward' | 'backward'): Program {
  const compiler = new Compiler(way);
  compiler.compile(node);
  compiler.emit(MATCH);
  return { steps: Int32Array.from(compiler.steps) };
}

/** What the first word of a match may be, read from one side; and whether a match may take no word. */
export interface Edge {
  readonly tests: readonly WordTest[];
  readonly empty: boolean;
}

export function edgeOf(node: Node, way: 'forward' | 'backward'): Edge {
  if (node.is === 'word') return { tests: node.tests, empty: false };
  if (node.is === 'choice') {
    const all = node.of.map((one) => edgeOf(one, way));
    return { tests: all.flatMap(({ tests }) => tests), empty: all.some(({ empty }) => empty) };
  }
  if (node.is === 'times') {
    const { tests, empty } = edgeOf(node.part, way);
    return { tests, empty: node.least === 0 || empty };
  }
  if (node.is !== 'sequence') return { tests: [], empty: true };
  const tests: WordTest[] = [];
  for (const part of way === 'forward' ? node.parts : node.parts.toReversed()) {
    const edge = edgeOf(part, way);
    tests.push(...edge.tests);
    if (!edge.empty) return { tests, empty: false };
  }
  return { tests, empty: true };
}

/** Whether every match stands at the start, or at the end, of what is read. */
export const opensWith = (node: Node, is: 'start' | 'end'): boolean => {
  if (node.is === 'choice') return node.of.every((one) => opensWith(one, is));
  if (node.is === 'sequence') {
    const edge = is === 'start' ? node.parts[0] : node.parts.at(-1);
    return edge !== undefined && opensWith(edge, is);
  }
  return node.is === is;
};
