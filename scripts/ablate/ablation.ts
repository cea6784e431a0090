// What each rule of the finder does: it is left out, and the texts on which it may have acted are read again.
import type { readClauses, Gazetteer, findMentions } from '@/lib/finder';
import type { Mention } from '@/lib/model';

import { scoreOf } from '../evaluate/score';
import type { Scores } from '../evaluate/score';
import { moduleRunner } from './modules';
import { given } from './rules';
import type { RuleId } from './rules';
import type { Text } from './texts';

/** One rule left out. */
export interface Ablated {
  readonly id: RuleId;
  /** It says why it stands, whatever it does here. */
  readonly kept: boolean;
  /** Documents in which a pattern of it matched, or may have: what was never tried, or only as a part, is not watched. */
  readonly matches: number;
  /** Documents in which something else is found without it. */
  readonly acts: readonly string[];
  /** The scores on the labelled texts without it; nothing, where none of them changes. */
  readonly scores?: Scores;
}

export interface Ablation {
  readonly documents: number;
  readonly scores: Scores;
  readonly rules: Iterable<Ablated>;
  readonly count: number;
}

type Clauses = ReturnType<typeof readClauses>;

/** What was found in one text, and both halves as words that can be compared, without the names of rules. */
interface Found extends Clauses {
  readonly mentions: readonly Mention[];
  readonly names: string;
  readonly clauses: string;
}

type Read = (text: Text) => Found;
type Load = (name: string) => Record<string, unknown>;

const wordsOf = (finds: unknown): string =>
  JSON.stringify(finds, (key, value: unknown) => (key === 'why' ? undefined : value));

function clausesBy(load: Load): (text: Text, mentions: readonly Mention[]) => Omit<Found, 'mentions' | 'names'> {
  const { readClauses: read } = load('@/lib/finder') as { readClauses: typeof readClauses };
  return ({ reading, published }, mentions) => {
    const { commitments, progress } = read(reading, mentions, published);
    return { commitments, progress, clauses: wordsOf([commitments, progress]) };
  };
}

function namesBy(load: Load, gazetteer: Gazetteer): (text: Text) => Pick<Found, 'mentions' | 'names'> {
  const { findMentions: find } = load('@/lib/finder') as { findMentions: typeof findMentions };
  return ({ reading, published }) => {
    const mentions = find(reading, gazetteer, published);
    return { mentions, names: wordsOf(mentions) };
  };
}

/** The whole finder. */
function finderOf(load: Load, gazetteer: Gazetteer): Read {
  const [names, clauses] = [namesBy(load, gazetteer), clausesBy(load)];
  return (text) => {
    const found = names(text);
    return { ...found, ...clauses(text, found.mentions) };
  };
}

function scored(texts: readonly Text[], found: (text: Text) => Found): Scores {
  return scoreOf(
    texts.flatMap((text) => {
      const { labelled } = text;
      if (labelled === undefined) return [];
      const { mentions, commitments, progress } = found(text);
      return [{ labelled, found: { entities: mentions, commitments, progress } }];
    }),
  );
}

const documentsOf = (texts: readonly Text[]): string[] => [...new Set(texts.map(({ document }) => document))];

/**
 * Reads all texts once to see where rules act, then leaves out each in turn that acted anywhere. Time: for each rule,
 * that of reading the texts in which it matched.
 */
export function ablate(texts: readonly Text[], gazetteer: Gazetteer, wanted: (id: RuleId) => boolean): Ablation {
  const runModules = moduleRunner();
  const watch = given.watched();
  const read = finderOf(runModules(watch), gazetteer);
  const whole = new Map<Text, Found>();
  const places = new Map<RuleId, Text[]>();
  for (const text of texts) {
    whole.set(text, read(text));
    for (const id of watch.acted()) places.set(id, [...(places.get(id) ?? []), text]);
  }
  const wholeOf = (text: Text): Found => whole.get(text) ?? read(text);
  const ids = [...watch.rules].filter(([id]) => wanted(id));

  const clausesOf = clausesBy(runModules(given.all()));

  /** The finder without one rule: what the rule cannot change is taken from what was found with it. */
  function without(id: RuleId): (text: Text) => Found {
    const load = runModules(given.without(id));
    if (id.startsWith('commitments/')) {
      const clauses = clausesBy(load);
      return (text) => ({ ...wholeOf(text), ...clauses(text, wholeOf(text).mentions) });
    }
    const names = namesBy(load, gazetteer);
    return (text) => {
      const [before, found] = [wholeOf(text), names(text)];
      return found.names === before.names ? before : { ...found, ...clausesOf(text, found.mentions) };
    };
  }

  function leaveOut(id: RuleId, kept: boolean): Ablated {
    const here = places.get(id) ?? [];
    const matches = documentsOf(here).length;
    if (here.length === 0) return { id, kept, matches, acts: [] };
    const again = without(id);
    const changed = new Map<Text, Found>();
    for (const text of here) {
      const [before, after] = [wholeOf(text), again(text)];
      if (after.names !== before.names || after.clauses !== before.clauses) changed.set(text, after);
    }
    const acts = documentsOf([...changed.keys()]);
    if (![...changed.keys()].some(({ labelled }) => labelled)) return { id, kept, matches, acts };
    return { id, kept, matches, acts, scores: scored(texts, (text) => changed.get(text) ?? wholeOf(text)) };
  }

  function* each(): Iterable<Ablated> {
    for (const [id, { kept }] of ids) yield leaveOut(id, kept);
  }
  return { documents: documentsOf(texts).length, scores: scored(texts, wholeOf), rules: each(), count: ids.length };
}

/** The rules that match nowhere in these texts and do not say why they stand. Time: one reading of the texts. */
export function silentRules(texts: readonly Text[], gazetteer: Gazetteer): readonly RuleId[] {
  const watch = given.watched();
  const read = finderOf(moduleRunner()(watch), gazetteer);
  for (const text of texts) read(text);
  watch.acted();
  return watch.silent().filter((id) => watch.rules.get(id)?.kept !== true);
}
