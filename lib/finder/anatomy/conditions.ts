import type { Span, Words } from '@/lib/model';

import { CONDITIONS } from '../tables/conditions';

const GOES_ON = /^(?:in particular|especially|including|and|or|such as|as well as)\b/;
/** Not a condition in itself: a deadline that comes after one. */
const DEADLINE_NEXT = /^(?:ahead of|by|before|until|within|in time for)\b/;
/** What goes on with fixed words: "where deemed necessary by competent bodies", "where necessary and feasible". */
const FIXED_GOES_ON =
  /^(?: (?:and|or) (?:appropriate|necessary|possible|feasible|relevant|practicable)\b)?(?= (?:by|under|for) )/;
/** Left over before the next condition: "in line with the law and subject to …". */
const LOOSE = /[\s,;]*(?:\b(?:and|or|but)\s*)?$/;

/** Where the condition that starts at `from` ends: at the first comma that does not go on with it. */
function endOf(words: string, from: number): number {
  for (const comma of words.slice(from).matchAll(/,\s|\s[–-]\s|;|\)/g)) {
    const rest = words.slice(from + comma.index + comma[0].length);
    if (!GOES_ON.test(rest) || DEADLINE_NEXT.test(rest)) {
      const listed = /^[^,;]{1,60}, (?:and|or) /.test(rest);
      if (!listed || DEADLINE_NEXT.test(rest)) return from + comma.index;
    }
  }
  return words.length;
}

interface Opened {
  readonly start: number;
  readonly end: number;
}

/** Words of which one stands in every condition: most clauses state none. */
const SIGNS =
  /\b(?:subject|conditional|contingent|dependent|depending|pending|necessary|appropriate|possible|practica\w+|needed|required|relevant|applicable|feasible|available|permitted|extents?|allows?|permits?|accordance|line|consistent|compliance|keeping|conformity|limits|according|unless|provided|providing|long|condition|except|prejudice|exceptions?|if|should|event|circumstances|cases?|instances|where|without|until)\b/i;

/** The openers in a clause, in order, none within another. */
function openersIn(words: string): readonly Opened[] {
  const opened: Opened[] = [];
  if (!SIGNS.test(words)) return opened;
  for (const { pattern, extent } of CONDITIONS) {
    for (const found of words.matchAll(pattern)) {
      const start = found.index;
      const reached = start + found[0].length;
      const isFixed = extent === 'words alone' && !FIXED_GOES_ON.test(words.slice(reached));
      opened.push({ start, end: isFixed ? reached : endOf(words, reached) });
    }
  }
  return opened.sort((one, other) => one.start - other.start);
}

/**
 * The conditions that a clause states, in order: each the words from its opener on. Co-ordinated ones are two: "in line
 * with the law and subject to approval".
 */
export function conditionsOf(text: string, masked: string, clause: Span): readonly Words[] {
  const words = masked.slice(clause.start, clause.end);
  const openers = openersIn(words);
  const conditions: Words[] = [];
  let reached = 0;
  for (const [at, { start, end }] of openers.entries()) {
    if (start < reached) continue;
    const next = openers.slice(at + 1).find((other) => other.start > start)?.start ?? words.length;
    const until = Math.min(end, next);
    const said = words.slice(start, until).replace(until === next ? LOOSE : /[\s,;]+$/, '').length;
    reached = start + said;
    const span = { start: clause.start + start, end: clause.start + reached };
    conditions.push({ ...span, words: text.slice(span.start, span.end) });
  }
  return conditions;
}
