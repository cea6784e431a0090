import { partsOf } from './pattern-parts';
import type { Sequence } from './pattern-parts';

/** Literals of which every match holds at least one; nothing if there are none. */
type Needs = readonly string[] | undefined;

const shortest = (literals: readonly string[]): number => Math.min(...literals.map(({ length }) => length));

/** Of two demands the one that is rarer met: longer literals, then fewer of them. */
function rarer(one: Needs, other: Needs): Needs {
  if (one === undefined || other === undefined) return one ?? other;
  const difference = Math.min(shortest(one), 6) - Math.min(shortest(other), 6);
  if (difference !== 0) return difference > 0 ? one : other;
  return one.length <= other.length ? one : other;
}

function needsOfSequence(parts: Sequence): Needs {
  let needs: Needs;
  let run = '';
  const close = (): void => {
    if (run.length > 1) needs = rarer(needs, [run]);
    run = '';
  };
  for (const part of parts) {
    const letter = part.kind === 'letter' && part.times !== 'maybe' ? part.letter : undefined;
    run += letter ?? '';
    if (letter === undefined || part.times !== 'once') close();
    if (part.kind === 'group' && part.times !== 'maybe') needs = rarer(needs, needsOfAlternatives(part.alternatives));
  }
  close();
  return needs;
}

function needsOfAlternatives(alternatives: readonly Sequence[]): Needs {
  const all = alternatives.map(needsOfSequence);
  return all.some((needs) => needs === undefined) ? undefined : all.flatMap((needs) => needs ?? []);
}

/**
 * Small letters of which every match of `pattern` holds at least one: a text without them need not be searched, which
 * is most of the time of finding. Works out what it can; nothing, where a match may do without any literal.
 */
export function needsOf(pattern: RegExp): readonly string[] | undefined {
  const needs = needsOfAlternatives(partsOf(pattern));
  return needs === undefined ? undefined : [...new Set(needs)];
}
