import type { Span, Words } from '@/lib/model';

/** A row of the grammar of conditions, matched in a masked clause; the words run on to the next comma that ends them. */
export interface ConditionRow {
  readonly name: string;
  readonly pattern: RegExp;
  readonly example: string;
  readonly counterExample: string;
}

const row = (name: string, pattern: RegExp, example: string, counterExample: string): ConditionRow => ({
  name,
  pattern,
  example,
  counterExample,
});

export const CONDITIONS: readonly ConditionRow[] = [
  row(
    'subject to',
    /\b(?:(?:in each case )?subject to|conditional (?:up)?on|contingent (?:up)?on|depending on|dependent on)\b/i,
    'will act, subject to national law',
    'will act on the subject',
  ),
  row(
    'where necessary',
    /\b(?:where|when|if|as) (?:deemed |considered )?(?:necessary|appropriate|possible|practicable|needed|required|relevant|applicable|feasible)\b/i,
    'will act where deemed necessary by competent bodies',
    'will act where people live',
  ),
  row(
    'in accordance with',
    /\b(?:in accordance with|in line with|consistent with|in compliance with|in keeping with|in conformity with|as permitted by|within the limits of|within the framework of)\b/i,
    'will act in accordance with the plans',
    'will act according to plan',
  ),
  row(
    'unless',
    /\b(?:unless|provided(?: that)?|providing that|as long as|so long as|on condition that|except where|without prejudice to)\b/i,
    'will act unless an exemption is agreed',
    'will act less often',
  ),
  row(
    'if',
    /(?:^|,\s|\s)(?:if|should|only if|in the event (?:of|that)|in exceptional circumstances)\s/i,
    'if they do not do so, the government will act',
    'will see whether they act',
  ),
];

const SEARCH = CONDITIONS.map(({ pattern }) => new RegExp(pattern.source, 'gi'));
const GOES_ON = /^(?:in particular|especially|including|and|or|such as|as well as)\b/;
/** Not a condition in itself: a deadline that comes after one. */
const DEADLINE_NEXT = /^(?:ahead of|by|before|until|within|in time for)\b/;

/** Where the condition that starts at `from` ends: at the first comma that does not go on with it. */
function endOf(words: string, from: number): number {
  for (const comma of words.slice(from).matchAll(/,\s|\s[–-]\s|;/g)) {
    const rest = words.slice(from + comma.index + comma[0].length);
    if (!GOES_ON.test(rest) || DEADLINE_NEXT.test(rest)) {
      const listed = /^[^,;]{1,60}, (?:and|or) /.test(rest);
      if (!listed || DEADLINE_NEXT.test(rest)) return from + comma.index;
    }
  }
  return words.length;
}

/** The conditions that a clause states, in order: each the words from its opener on. */
export function conditionsOf(text: string, masked: string, clause: Span): readonly Words[] {
  const words = masked.slice(clause.start, clause.end);
  const conditions: Words[] = [];
  for (const pattern of SEARCH) {
    for (const found of words.matchAll(pattern)) {
      const skipped = found[0].length - found[0].trimStart().replace(/^,\s*/, '').length;
      const start = clause.start + found.index + skipped;
      const end = clause.start + endOf(words, found.index + found[0].length);
      if (conditions.some((other) => start < other.end && other.start < end)) continue;
      conditions.push({ start, end, words: text.slice(start, end) });
    }
  }
  return conditions.sort((a, b) => a.start - b.start);
}
