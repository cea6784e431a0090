import type {
  AnchorState,
  Density,
  EntityType,
  JudgedAs,
  Relation,
  SignMark,
  Stance,
  Strength,
  Tier,
} from '@/lib/model';

/** The words of UI section 6. A label of strength always follows "The words say". */
export const STRENGTH_WORDS: Readonly<Record<Strength, { label: string; longer: string }>> = {
  firm: { label: 'Will do', longer: 'The words say: will do. A definite action.' },
  continuing: {
    label: 'Will go on',
    longer: 'The words say: will go on. It continues or repeats an earlier undertaking.',
  },
  exploratory: { label: 'May do', longer: 'The words say: may do. An intention or a possibility.' },
};

export const VIEW_WORDS: Readonly<Record<JudgedAs, string>> = {
  kept: 'Kept',
  'kept so far': 'Kept so far',
  'partly kept': 'Partly kept',
  'not kept': 'Not kept',
  superseded: 'Replaced by a later one',
  'too early': 'Too early to say',
  'not testable': 'Cannot be tested',
  disputed: 'Disputed',
};

export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  supports: '✓ Points to done',
  contradicts: '✗ Points to not done',
  context: '○ Background',
};

const TIER_WORDS: Readonly<Record<Tier, string>> = {
  1: 'Law or official record',
  2: 'Promiser’s own account',
  3: 'Independent check',
  4: 'News report',
  5: 'Other source',
};

/** "not a promiser" is said where it adds something: tiers 1, 4 and 5 of independent publishers. */
export function tierWords(tier: Tier, independent: boolean): string {
  const adds = independent && (tier === 1 || tier === 4 || tier === 5);
  return adds ? `${TIER_WORDS[tier]}, not a promiser` : TIER_WORDS[tier];
}

export const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  restates: 'Says again',
  strengthens: 'Goes further than',
  weakens: 'Goes less far than',
  narrows: 'Covers less than',
  replaces: 'Takes the place of',
};

export const ANCHOR_WORDS: Readonly<Record<AnchorState, { label: string; longer?: string }>> = {
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
};

export const DENSITY_WORDS: Readonly<Record<Density, { label: string; said: string }>> = {
  off: { label: 'Off', said: 'Marks: off.' },
  margin: { label: 'Margin', said: 'Marks: margin only.' },
  commitments: { label: 'Commitments', said: 'Marks: commitments.' },
  names: { label: 'With names', said: 'Marks: commitments and names.' },
};

export const TYPE_WORDS: Readonly<Record<EntityType, { one: string; many: string }>> = {
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
};

/** What an inner sign says, for labels of signs. */
export const MARK_WORDS: Readonly<Record<SignMark, string>> = {
  empty: 'Not in this corpus yet',
  'none found': 'None found in this corpus',
  records: 'Records, no view yet',
  kept: 'Kept',
  'partly kept': 'Partly kept',
  'not kept': 'Not kept',
  'date passed': 'The date has passed',
  disputed: 'Disputed',
  replaced: 'Replaced by a later one',
};
