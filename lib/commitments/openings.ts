import { partsOf } from './pattern-parts';
import type { Part, Sequence } from './pattern-parts';

/** The beginning of a word with which a match begins, in small letters: "prog", or any word that holds "ed". */
export interface Opening {
  readonly starts: string;
  readonly holds: string;
}

interface Openings {
  /** Nothing, where a match may begin with anything. */
  readonly all: readonly Opening[] | undefined;
  /** A match may take no letter at all, and what follows opens it. */
  readonly empty: boolean;
}

const OPEN: Openings = { all: undefined, empty: false };

/** Signs of which words are made: an opening lies in one word. */
const IN_WORD = /[\w'-]/;

/** The letters in a row from `at` on that every match holds; behind one that may come again nothing is sure. */
function runFrom(parts: Sequence, at: number): string {
  let run = '';
  for (const part of parts.slice(at)) {
    if (part.kind !== 'letter' || part.times === 'maybe' || !IN_WORD.test(part.letter)) break;
    run += part.letter;
    if (part.times === 'many') break;
  }
  return run;
}

function openingsOfPart(part: Part, parts: Sequence, at: number): Openings {
  if (part.kind === 'group') return openingsOfAlternatives(part.alternatives);
  if (part.kind === 'empty') return { all: [], empty: true };
  if (part.kind === 'letter') return { all: [{ starts: runFrom(parts, at) || part.letter, holds: '' }], empty: false };
  const holds = part.inWord && part.times !== 'maybe' ? runFrom(parts, at + 1) : '';
  return holds === '' ? OPEN : { all: [{ starts: '', holds }], empty: false };
}

function openingsOfSequence(parts: Sequence): Openings {
  const all: Opening[] = [];
  for (const [at, part] of parts.entries()) {
    const here = openingsOfPart(part, parts, at);
    if (here.all === undefined) return OPEN;
    all.push(...here.all);
    if (!here.empty && part.times !== 'maybe') return { all, empty: false };
  }
  return { all, empty: true };
}

function openingsOfAlternatives(alternatives: readonly Sequence[]): Openings {
  const each = alternatives.map(openingsOfSequence);
  return {
    all: each.some(({ all }) => all === undefined) ? undefined : each.flatMap(({ all }) => all ?? []),
    empty: each.some(({ empty }) => empty),
  };
}

/**
 * The words with one of which every match of `pattern` begins, where it begins at a word: it need be tried only there.
 * Nothing, where a match may begin with any word, or with none.
 */
export function openingsOf(pattern: RegExp): readonly Opening[] | undefined {
  const { all, empty } = openingsOfAlternatives(partsOf(pattern));
  return empty ? undefined : all;
}
