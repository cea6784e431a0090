// What each rule of the finder does: it is left out, and the texts on which it may have acted are read again.
import type * as door from '@/lib/finder';
import type * as wordsDoor from '@/lib/finder/words';
import type { Gazetteer } from '@/lib/finder';
import type { Mention } from '@/lib/model';

import { scoreOf } from '../evaluate/score';
import type { Scores } from '../evaluate/score';
import { moduleRunner } from './modules';
import { given } from './rules';
import type { Key, RuleId, Watch } from './rules';
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

type Clauses = ReturnType<typeof door.readClauses>;

/** What was found in one text, and both halves as words that can be compared, without the names of rules. */
interface Found extends Clauses {
  readonly mentions: readonly Mention[];
  readonly names: string;
  readonly clauses: string;
}

/** The two halves of the finder. */
interface Finder {
  readonly names: (text: Text) => Pick<Found, 'mentions' | 'names'>;
  readonly clauses: (text: Text, mentions: readonly Mention[]) => Omit<Found, 'mentions' | 'names'>;
}

const wordsOf = (finds: unknown): string =>
  JSON.stringify(finds, (key, value: unknown) => (key === 'why' ? undefined : value));

type Door = Pick<typeof door, 'findMentions' | 'readClauses'>;
type WordsDoor = Pick<typeof wordsDoor, 'bindsToDay'>;

function finderOf(load: (name: string) => Record<string, unknown>, gazetteer: Gazetteer): Finder {
  const finder = load('@/lib/finder') as Door;
  const words = load('@/lib/finder/words') as WordsDoor;
  return {
    names: ({ reading, published }) => {
      const mentions = finder.findMentions(reading, gazetteer, published);
      return { mentions, names: wordsOf(mentions) };
    },
    clauses: ({ reading, published }, mentions) => {
      const { commitments, progress } = finder.readClauses(reading, mentions, published);
      const bound = commitments.map(({ deadline }) => deadline && words.bindsToDay(deadline.words));
      return { commitments, progress, clauses: wordsOf([commitments, progress, bound]) };
    },
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

/** One half of a text, and the patterns that matched as it was read. */
interface Reading {
  readonly text: Text;
  readonly half: keyof Finder;
  readonly matched: ReadonlySet<Key>;
}

interface Watched {
  readonly whole: ReadonlyMap<Text, Found>;
  readonly readings: readonly Reading[];
}

/** Reads all texts once with the whole finder. */
function readAll(texts: readonly Text[], finder: Finder, watch: Watch): Watched {
  const whole = new Map<Text, Found>();
  const readings: Reading[] = [];
  for (const text of texts) {
    const found = finder.names(text);
    readings.push({ text, half: 'names', matched: watch.matched() });
    whole.set(text, { ...found, ...finder.clauses(text, found.mentions) });
    readings.push({ text, half: 'clauses', matched: watch.matched() });
  }
  return { whole, readings };
}

/** The halves of a text in which a rule may have acted. */
type Halves = ReadonlySet<keyof Finder>;

/**
 * Reads all texts once to see where rules act, then leaves out each in turn that acted anywhere. Time: for each rule,
 * that of reading the texts in which it matched.
 */
export function ablate(texts: readonly Text[], gazetteer: Gazetteer, wanted: (id: RuleId) => boolean): Ablation {
  const runModules = moduleRunner();
  const watch = given.watched();
  const { whole, readings } = readAll(texts, finderOf(runModules(watch), gazetteer), watch);
  const wholeOf = (text: Text): Found => {
    const found = whole.get(text);
    if (found === undefined) throw new TypeError(`The text ${text.id} was not read.`);
    return found;
  };
  const ids = [...watch.rules].filter(([id]) => wanted(id));

  function placesOf(id: RuleId): ReadonlyMap<Text, Halves> {
    const places = new Map<Text, Set<keyof Finder>>();
    for (const { text, half, matched } of readings)
      if (watch.mayAct(id, matched)) places.set(text, (places.get(text) ?? new Set()).add(half));
    return places;
  }

  /** What is found without a rule: what it cannot change is taken from what was found with it. */
  function without(finder: Finder, text: Text, halves: Halves): Found {
    const before = wholeOf(text);
    const found = halves.has('names') ? finder.names(text) : before;
    if (!halves.has('clauses') && found.names === before.names) return before;
    return { ...before, ...found, ...finder.clauses(text, found.mentions) };
  }

  function leaveOut(id: RuleId, kept: boolean): Ablated {
    const here = placesOf(id);
    const matches = documentsOf([...here.keys()]).length;
    if (here.size === 0) return { id, kept, matches, acts: [] };
    const finder = finderOf(runModules(given.without(id)), gazetteer);
    const changed = new Map<Text, Found>();
    for (const [text, halves] of here) {
      const [before, after] = [wholeOf(text), without(finder, text, halves)];
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
  const { readings } = readAll(texts, finderOf(moduleRunner()(watch), gazetteer), watch);
  const matched = readings.map((reading) => reading.matched);
  return [...watch.rules].flatMap(([id, { kept }]) => (!kept && watch.isSilent(id, matched) ? [id] : []));
}
