import { isFaint, phraseKeys, stemsOf } from '@/lib/model';
import type { EntityId, Stem } from '@/lib/model';

/** Words, and whose they are. */
export interface Said {
  readonly words: string;
  readonly by: readonly EntityId[];
}

export interface Likeness {
  /** Twice what both have, of what each has: 1 where the content words are the same. */
  readonly share: number;
  /** What both have, of what the shorter has. */
  readonly covered: number;
  /** How many telling words both have. */
  readonly telling: number;
  /** Two telling words stand together in both. */
  readonly phrase: boolean;
}

/** A faint word counts so much of a telling one. */
const FAINT_WEIGHT = 0.3;

const weightOf = (stem: Stem): number => (isFaint(stem) ? FAINT_WEIGHT : 1);
const weigh = (stems: Iterable<Stem>): number => {
  let sum = 0;
  for (const stem of stems) sum += weightOf(stem);
  return sum;
};

/** How alike two texts are in what they are about, by their content words alone. Time: linear in both. */
export function likenessOf(one: string, other: string): Likeness {
  const [ones, others] = [new Set(stemsOf(one)), new Set(stemsOf(other))];
  const both = [...ones].filter((stem) => others.has(stem));
  const [shared, weight, otherWeight] = [weigh(both), weigh(ones), weigh(others)];
  const phrases = new Set(phraseKeys(other));
  const isTelling = (key: string): boolean => !key.split(' ').every((stem) => isFaint(stem as Stem));
  return {
    share: shared === 0 ? 0 : (2 * shared) / (weight + otherWeight),
    covered: shared === 0 ? 0 : shared / Math.min(weight, otherWeight),
    telling: both.filter((stem) => !isFaint(stem)).length,
    phrase: phraseKeys(one).some((key) => phrases.has(key) && isTelling(key)),
  };
}

/** One actor by two ids: texts say "the UK" of its government. */
const SAME_ACTOR: Readonly<Record<string, string>> = { 'organisation/uk-government': 'country/united-kingdom' };
const actorOf = (id: EntityId): string => SAME_ACTOR[id] ?? id;

/** Kinds of names that can act; a scheme, a law or a meeting is made by somebody. */
const ACTS: readonly string[] = ['country', 'organisation', 'person', 'role'];

/** Whether this is somebody who can take something on: the id of a name begins with its kind. */
export function canAct(id: EntityId): boolean {
  return ACTS.includes(id.slice(0, id.indexOf('/')));
}

/** Whether somebody who acts is among both. */
export function shareActor(one: Pick<Said, 'by'>, other: Pick<Said, 'by'>): boolean {
  const ones = new Set(one.by.filter(canAct).map(actorOf));
  return other.by.some((id) => canAct(id) && ones.has(actorOf(id)));
}
