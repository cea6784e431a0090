import { NamedWords } from './named-words';
import { Pattern } from './pattern';
import type { Prepared } from './pattern';
import { vocabulary } from './vocabulary';
import type { PackedSets, WordSet } from './vocabulary';

/** From a place up to another, in the steps of all programs. */
type Part = readonly [from: number, to: number];

interface PackedPattern {
  readonly notation: string;
  readonly forward: Part;
  readonly backward?: Part;
  readonly anchored: boolean;
  readonly first: WordSet;
  readonly last: WordSet;
}

/** All patterns as they are matched, as a file holds them: to compile them takes a process that has just started 40 ms. */
export interface PackedPatterns {
  readonly sets: PackedSets;
  readonly named: readonly (readonly [notation: string, set: WordSet])[];
  readonly steps: readonly number[];
  readonly patterns: readonly PackedPattern[];
}

/** Makes all patterns ready: a text is read after that, so that none of its words is looked at twice. */
export function preparePatterns(): void {
  Pattern.prepareAll();
  NamedWords.prepareAll();
}

/** What is made of all patterns that were loaded. For a process that has read no text: a vocabulary keeps no words for others. */
export function packPatterns(): PackedPatterns {
  const steps: number[] = [];
  const partOf = ({ steps: more }: Prepared['forward']): Part => {
    const from = steps.length;
    for (const step of more) steps.push(step);
    return [from, steps.length];
  };
  const patterns = [...Pattern.allPrepared()].map(([notation, { forward, backward, ...rest }]) => ({
    notation,
    forward: partOf(forward),
    ...(backward === undefined ? {} : { backward: partOf(backward) }),
    ...rest,
  }));
  const named = [...NamedWords.allPrepared()];
  return { sets: vocabulary.packed(), named, steps, patterns };
}

/** Takes patterns as they were packed. Does nothing where patterns were compiled already; one that is missing is compiled. */
export function takePatterns({ sets, named, steps, patterns }: PackedPatterns): void {
  if (!vocabulary.take(sets)) return;
  const all = new Int32Array(steps);
  const program = ([from, to]: Part) => ({ steps: all.subarray(from, to) });
  const prepared = patterns.map(({ notation, forward, backward, ...rest }): [string, Prepared] => [
    notation,
    { ...rest, forward: program(forward), backward: backward && program(backward) },
  ]);
  Pattern.take(new Map(prepared));
  NamedWords.take(new Map(named));
}
