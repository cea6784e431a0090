// What each rule of the finder does: it is left out, and the texts on which it may have acted are read again.
import type { readClauses } from '@/lib/commitments';
import type { Gazetteer, findMentions } from '@/lib/entities';
import type { Mention } from '@/lib/model';

import { scoreOf } from '../evaluate/score';
import type { Scores } from '../evaluate/score';
import { moduleRunner } from './modules';
import { watched, without } from './rules';
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

/** What was found in one text, and the same as words that can be compared, without the names of rules. */
interface Found extends Clauses {
  readonly mentions: readonly Mention[];
  readonly said: string;
}

type Read = (text: Text, mentions?: readonly Mention[]) => Found;

/** The finder as a run of its modules has it. */
function finderOf(load: (name: string) => Record<string, unknown>, gazetteer: Gazetteer): Read {
  const names = load('@/lib/entities') as { findMentions: typeof findMentions };
  const clauses = load('@/lib/commitments') as { readClauses: typeof readClauses };
  return ({ reading, published }, known) => {
    const mentions = known ?? names.findMentions(reading, gazetteer, published);
    const { commitments, progress } = clauses.readClauses(reading, mentions, published);
    const said = JSON.stringify([mentions, commitments, progress], (key, value: unknown) =>
      key === 'why' ? undefined : value,
    );
    return { mentions, commitments, progress, said };
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
  const watch = watched();
  const read = finderOf(runModules(watch), gazetteer);
  const whole = new Map<Text, Found>();
  const places = new Map<RuleId, Text[]>();
  for (const text of texts) {
    whole.set(text, read(text));
    for (const id of watch.acted()) places.set(id, [...(places.get(id) ?? []), text]);
  }
  const wholeOf = (text: Text): Found => whole.get(text) ?? read(text);
  const ids = [...watch.rules].filter(([id]) => wanted(id));

  function leaveOut(id: RuleId, kept: boolean): Ablated {
    const here = places.get(id) ?? [];
    const matches = documentsOf(here).length;
    if (here.length === 0) return { id, kept, matches, acts: [] };
    const again = finderOf(runModules(without(id)), gazetteer);
    const knowsNames = id.startsWith('commitments/');
    const changed = new Map<Text, Found>();
    for (const text of here) {
      const before = wholeOf(text);
      const after = again(text, knowsNames ? before.mentions : undefined);
      if (after.said !== before.said) changed.set(text, after);
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
