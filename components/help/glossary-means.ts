import { worded } from '@/lib/language';
import type { AnchorState, JudgedAs, Outcome, Relation, SignShape, Stance, Tier } from '@/lib/model';

/** A word, and one or two plain sentences that say what it means. */
export interface Meaning {
  readonly word: string;
  readonly means: string;
}

/** Views of which no outcome is made. */
export type FurtherView = Exclude<JudgedAs, 'kept' | 'partly kept' | 'not kept' | 'not testable'>;

/** Shapes that tell where the words come from. */
export type SourceShape = Exclude<SignShape, 'untestable'>;

const outcome: Readonly<Record<Outcome, string>> = worded({
  kept: 'Somebody judged, from records, that it was done. Who judged is always named.',
  'partly kept': 'Somebody judged, from records, that a part of it was done. Who judged is always named.',
  'not kept': 'Somebody judged, from records, that it was not done. Who judged is always named.',
  records: 'Records suggest that it was done or not done, and nobody has given a view of them yet.',
  undecided: 'Somebody gave a view that is none of the three: disputed, replaced by a later one, or too early to say.',
  'date passed': 'The words name a day, that day has gone by, and a search made after it found no record.',
  'none found': 'A finished search found no record for or against. That is not proof that there is none.',
  'cannot be tested': 'The words do not say what would be done, so no record can show it.',
  'nobody looked': 'No finished search is on record. Nothing is said of what became of it.',
});

const view: Readonly<Record<FurtherView, string>> = worded({
  'kept so far': 'It is to go on, and up to now it has.',
  superseded: 'Those who promised put another promise in its place.',
  'too early': 'The date is still to come, or the work is under way.',
  disputed: 'The records that bear on it disagree, and none outweighs the others.',
});

const shape: Readonly<Record<SourceShape, Meaning>> = worded({
  new: { word: 'New here', means: 'One disc. No earlier document on this computer says it.' },
  again: {
    word: 'Said before',
    means: 'A disc in a ring. An earlier document on this computer says it too, or says more or less of it.',
  },
  progress: { word: 'Progress', means: 'A square. The page itself reports that something was done.' },
  note: {
    word: 'Your note',
    means: 'A sheet with a folded corner, and a bar at each end of the words that you noted.',
  },
});

const stance: Readonly<Record<Stance, string>> = worded({
  supports: 'The record suggests that it was done, or done in part.',
  contradicts: 'The record suggests that it was not done.',
  context: 'The record helps to understand it and suggests neither.',
});

const tier: Readonly<Record<Tier, string>> = worded({
  1: 'An Act, a vote, a statistic or another official record.',
  2: 'What those who promised say of it themselves.',
  3: 'An auditor, a court, a committee or a body that is there to check.',
  4: 'A report of the press or of a broadcaster.',
  5: 'Whatever is none of the four above, such as a campaign or a company.',
});

const relation: Readonly<Record<Relation, string>> = worded({
  restates: 'It says the same as an earlier commitment.',
  strengthens: 'Its words are firmer, or a date came in.',
  weakens: 'Its words are weaker, or a date dropped out.',
  narrows: 'It names fewer things than the earlier one.',
  replaces: 'It takes the place of the earlier one.',
});

const anchor: Readonly<Record<AnchorState, string>> = worded({
  anchored: 'The words stand on the page as you noted them.',
  edited: 'The page now says something else there. Your note is kept with both texts.',
  removed: 'The words are gone. Your note is kept and has not been moved to other words.',
  ambiguous: 'The words stand in several places alike. You are asked which of them you meant.',
  orphaned: 'Neither the words nor what stood around them could be found. Your note is kept.',
  waiting: 'Your note is looked for when you next open the page.',
});

/** What the values of the model mean. */
export const MEANS = { outcome, view, shape, stance, tier, relation, anchor };
