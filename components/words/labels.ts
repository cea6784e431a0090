import { t, worded } from '@/lib/language';
import type { AnchorState, Density, EntityType, Relation, Stance, Strength, Tier } from '@/lib/model';
import { labels } from '@/lib/words';

const LONGER: Readonly<Record<Strength, string>> = worded({
  firm: 'The words say: will do. A definite action.',
  continuing: 'The words say: will go on. It continues or repeats an earlier undertaking.',
  exploratory: 'The words say: may do. An intention or a possibility.',
});

const strengthWords = (strength: Strength) => ({
  get label() {
    return labels.strength[strength];
  },
  get longer() {
    return LONGER[strength];
  },
});

/** The words of UI section 6. A label of strength always follows "The words say". */
export const STRENGTH_WORDS: Readonly<Record<Strength, { readonly label: string; readonly longer: string }>> = {
  firm: strengthWords('firm'),
  continuing: strengthWords('continuing'),
  exploratory: strengthWords('exploratory'),
};

export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  get supports() {
    return `✓ ${labels.stance.supports}`;
  },
  get contradicts() {
    return `✗ ${labels.stance.contradicts}`;
  },
  get context() {
    return `○ ${labels.stance.context}`;
  },
};

/** What a source is to those who promised; whether it is independent is said after it. */
export const TIER_WORDS: Readonly<Record<Tier, string>> = worded({
  1: 'Law or official record',
  2: 'Promiser’s own account',
  3: 'Independent check',
  4: 'News report',
  5: 'Other source',
});

/** "Law or official record, independent". */
export function tierWords(tier: Tier, independent: boolean): string {
  const said = { tier: TIER_WORDS[tier] };
  return independent ? t('{tier}, independent', said) : t('{tier}, not independent', said);
}

export const RELATION_WORDS: Readonly<Record<Relation, string>> = worded({
  restates: 'Says again',
  strengthens: 'Goes further than',
  weakens: 'Goes less far than',
  narrows: 'Covers less than',
  replaces: 'Takes the place of',
});

export const ANCHOR_WORDS: Readonly<Record<AnchorState, { label: string; longer?: string }>> = worded({
  anchored: { label: 'In place' },
  edited: {
    label: 'Words changed',
    longer: 'The page now says something else here. Your note is kept with both texts.',
  },
  removed: {
    label: 'Words removed',
    longer: 'The words between these 2 passages are gone. Your note has not been moved to other words.',
  },
  ambiguous: { label: 'Could be in more than one place' },
  orphaned: {
    label: 'Place not found',
    longer: 'Pledgemark could not find these words or what stood around them.',
  },
  waiting: { label: 'Not checked yet', longer: 'It is checked when you open the page.' },
});

/** Words that stand elsewhere on their page than they did, as they were or changed. */
export const MOVED_WORDS: Readonly<Record<'anchored' | 'edited', { label: string; longer: string }>> = worded({
  anchored: {
    label: 'Moved on this page',
    longer:
      'These words stand in another place on the page now. They may have been moved, or taken out and written again.',
  },
  edited: {
    label: 'Moved and changed',
    longer: 'Words like these stand in another place on the page now. Your note is kept with both texts.',
  },
});

export const DENSITY_WORDS: Readonly<Record<Density, { label: string; said: string }>> = worded({
  off: { label: 'Off', said: 'Marks: off.' },
  margin: { label: 'Margin', said: 'Marks: margin only.' },
  commitments: { label: 'Commitments', said: 'Marks: commitments.' },
  names: { label: 'With names', said: 'Marks: commitments and names.' },
});

export const TYPE_WORDS: Readonly<Record<EntityType, { one: string; many: string }>> = worded({
  country: { one: 'Country', many: 'Countries' },
  place: { one: 'Place', many: 'Places' },
  organisation: { one: 'Organisation', many: 'Organisations' },
  person: { one: 'Person', many: 'People' },
  role: { one: 'Office', many: 'Offices' },
  law: { one: 'Law', many: 'Laws' },
  programme: { one: 'Programme', many: 'Programmes' },
  event: { one: 'Event', many: 'Events' },
  date: { one: 'Date', many: 'Dates' },
  money: { one: 'Amount', many: 'Amounts' },
  quantity: { one: 'Figure', many: 'Figures' },
});
