import type { EntityType } from '@/lib/model';

import { isTaught } from '../links/links';
import type { Find } from './find';

/**
 * What becomes of a find where the rule fits: it is no name; it is of another type, as the entity that it is linked to
 * or as another that no list has; or what stands beside it belongs to its name.
 */
type Effect =
  | { readonly does: 'drop' }
  | { readonly does: 'retype'; readonly to: EntityType; readonly link: 'stays' | 'goes' }
  | { readonly does: 'grow' };

/** A rule of names in their settings: all that it gives must fit. Rules are applied in order, each to what those before it made. */
export interface Rule {
  readonly name: string;
  /** Why it stands though no stored text needs it: the class that it is of. */
  readonly because?: string;
  readonly effect: Effect;
  /** The types of finds that it looks at; all, where none is given. */
  readonly types?: ReadonlySet<EntityType>;
  /** What the find's own words must be, or be like. */
  readonly words?: RegExp | ReadonlySet<string>;
  /** What the text before it ends with; where the rule makes it grow, the first group is taken. */
  readonly before?: RegExp;
  /** What the text after it begins with; where the rule makes it grow, all of it is taken. */
  readonly after?: RegExp;
  /** What the text before it must not end with. */
  readonly unlessAfter?: RegExp;
  /** What the text shows of these words once is so wherever they stand. */
  readonly everywhere?: true;
  readonly example: string;
  /** All that is found in the example, as "type: words". */
  readonly gives: readonly string[];
  /** A text like it to which the rule does nothing. */
  readonly counterExample: string;
}

/** How much of the text around a find a rule may look at, in UTF-16 code units. */
const AROUND = 44;

interface Fit {
  readonly before: string;
  readonly after: string;
}

/** What stands beside the find that the rule is told by; nothing, where it does not fit. */
function fit({ before, after, unlessAfter }: Rule, text: string, { start, end }: Find): Fit | undefined {
  const left = text.slice(Math.max(0, start - AROUND), start);
  if (unlessAfter?.test(left) === true) return undefined;
  const foundBefore = before?.exec(left);
  const foundAfter = after?.exec(text.slice(end, end + AROUND));
  if (foundBefore === null || foundAfter === null) return undefined;
  return { before: foundBefore?.[1] ?? '', after: foundAfter?.[0] ?? '' };
}

/** A link to a law of another year is none. What the text taught stays known by that. */
function grown(find: Find, text: string, beside: Fit, row: string): Find {
  const [start, end] = [find.start - beside.before.length, find.end + beside.after.length];
  const why = isTaught(find) ? find.why : row;
  const year = find.type === 'law' ? /(?:19|20)\d\d(?:-\d\d)?$/.exec(text.slice(start, end))?.[0] : undefined;
  if (find.bearers === undefined || year === undefined) return { ...find, start, end, why };
  return { ...find, start, end, why, bearers: find.bearers.filter(({ name }) => name.endsWith(year)) };
}

function changed(find: Find, { effect, name }: Rule, text: string, beside: Fit): Find | undefined {
  if (effect.does === 'drop') return undefined;
  if (effect.does === 'grow') return grown(find, text, beside, name);
  if (effect.link === 'stays') return { ...find, type: effect.to, why: name };
  return { start: find.start, end: find.end, type: effect.to, why: name };
}

/** A find with its own words, which every rule asks for. */
interface Worded {
  readonly find: Find;
  readonly words: string;
}

function looksAt({ types, words, effect }: Rule, { find, words: own }: Worded): boolean {
  if (types !== undefined && !types.has(find.type)) return false;
  if (effect.does === 'retype' && effect.to === find.type) return false;
  if (words === undefined) return true;
  return words instanceof RegExp ? words.test(own) : words.has(own);
}

function apply(rule: Rule, text: string, finds: readonly Worded[]): readonly Worded[] {
  const fits = new Map<Worded, Fit>();
  const everywhere = new Set<string>();
  for (const one of finds) {
    if (!looksAt(rule, one)) continue;
    const beside = fit(rule, text, one.find);
    if (beside === undefined) continue;
    fits.set(one, beside);
    if (rule.everywhere) everywhere.add(one.words);
  }
  if (fits.size === 0) return finds;
  for (const one of everywhere.size > 0 ? finds : [])
    if (everywhere.has(one.words) && looksAt(rule, one)) fits.set(one, { before: '', after: '' });
  return finds.flatMap((one) => {
    const beside = fits.get(one);
    const find = beside === undefined ? one.find : changed(one.find, rule, text, beside);
    if (find === one.find) return [one];
    return find === undefined ? [] : [worded(text, find)];
  });
}

const worded = (text: string, find: Find): Worded => ({ find, words: text.slice(find.start, find.end) });

/** The finds as their settings have them. Time: finds × rules. */
export function applyRules(text: string, finds: readonly Find[], rules: readonly Rule[]): readonly Find[] {
  const all = finds.map((find) => worded(text, find));
  return rules.reduce<readonly Worded[]>((found, rule) => apply(rule, text, found), all).map(({ find }) => find);
}
