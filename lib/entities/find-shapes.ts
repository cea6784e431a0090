import type { EntityType } from '@/lib/model';

import type { Run, Unit } from './capital-runs';
import type { Find } from './find';
import { leadRow } from './heads';
import { headOf, openHead, segmentsOf } from './segments';
import type { Segment } from './segments';
import { GENERIC, NOUNS_OF_THE_NAME, POLICY_NOUNS, STARTERS } from './word-lists';

const YEAR = /^(?:19|20)\d\d$/;
const YEAR_BEFORE = /(?:^|[^\w/-])((?:19|20)\d\d) $/;
const NOUN_AFTER = /^ ([a-z]+)\b/;

interface Shape {
  readonly type: EntityType;
  readonly why: string;
}

/** Leaves out what only stands at the start of a sentence, and small words at the ends. */
function trimmed(segment: Segment): Segment {
  let from = 0;
  let to = segment.length;
  while (
    from < to &&
    (segment[from]?.kind === 'small' || (segment[from]?.kind === 'word' && STARTERS.has(segment[from]?.words ?? '')))
  )
    from++;
  while (
    to > from &&
    (segment[to - 1]?.kind === 'small' ||
      (segment[to - 1]?.kind === 'number' && !YEAR.test(segment[to - 1]?.words ?? '')))
  )
    to--;
  return segment.slice(from, to);
}

/** Whether the words beside the head say which one is meant: "Annual Report" does not. */
function isSpecific(segment: Segment, head: number): boolean {
  const others = segment.filter((unit, at) => at !== head && unit.kind !== 'small');
  return (
    others.some((unit) => unit.kind === 'name' || (unit.kind === 'word' && !GENERIC.has(unit.words))) ||
    others.length > 2
  );
}

function shapeOf(segment: Segment): Shape | undefined {
  const bare = segment.at(-1)?.kind === 'number' ? segment.slice(0, -1) : segment;
  const open = openHead(bare);
  const opening = headOf(bare[open]);
  const lead = bare[0]?.kind === 'word' ? leadRow(bare[0].words) : undefined;
  if (lead !== undefined && bare.length > 1) return { type: lead.type, why: lead.name };
  if (opening !== undefined && (opening.type === 'role' || opening.type === 'law'))
    return { type: opening.type, why: opening.name };
  const last = headOf(bare.at(-1));
  if (last !== undefined && !isComplement(bare, open) && isSpecific(bare, bare.length - 1))
    return { type: last.type, why: last.name };
  if (opening !== undefined) return { type: opening.type, why: opening.name };
  return undefined;
}

/** Whether the last word is only part of what an open head is about: "Department for Home Affairs Policy". */
function isComplement(segment: Segment, open: number): boolean {
  if (open === -1) return false;
  const article = segment[open + 2]?.words === 'the';
  return (
    article ||
    segment.at(-1)?.kind === 'name' ||
    /^(?:Department|Ministry|Office|Agency)$/.test(segment[open]?.words ?? '')
  );
}

/** Names without a head: "the Help to Heat programme". */
function byNoun(text: string, segment: Segment): Find | undefined {
  const [first, last] = [segment[0], segment.at(-1)];
  if (first === undefined || last === undefined || segment.every((unit) => unit.kind === 'name')) return undefined;
  const noun = NOUN_AFTER.exec(text.slice(last.end, last.end + 16))?.[1];
  if (noun === undefined || !POLICY_NOUNS.has(noun)) return undefined;
  if (segment.length === 1 && GENERIC.has(first.words)) return undefined;
  const end = NOUNS_OF_THE_NAME.has(noun) ? last.end + 1 + noun.length : last.end;
  return { start: first.start, end, type: 'programme', why: 'noun after capitals' };
}

function findIn(text: string, run: Run, whole: Segment, first: boolean): Find | undefined {
  const segment = trimmed(whole);
  const [head, last] = [segment[0], segment.at(-1)];
  if (head === undefined || last === undefined) return undefined;
  if (segment.length === 1 && head.kind !== 'word') return undefined;
  const shape = segment.length > 1 ? shapeOf(segment) : undefined;
  if (shape === undefined)
    return first && run.startsSentence && segment.length === 1 ? undefined : byNoun(text, segment);
  const year =
    shape.type === 'role' || head.kind === 'name'
      ? undefined
      : YEAR_BEFORE.exec(text.slice(Math.max(0, head.start - 8), head.start));
  const start = year === null || year === undefined ? head.start : head.start - 5;
  return { start, end: last.end, type: shape.type, why: shape.why };
}

/** Names that no list holds, told by their capitals and their head noun. */
export function findShapes(text: string, runs: readonly Run[]): Find[] {
  return runs.flatMap((run) =>
    segmentsOf(run.units).flatMap((segment, at) => {
      const find = findIn(text, run, segment, at === 0);
      return find === undefined ? [] : [find];
    }),
  );
}

export type { Unit };
