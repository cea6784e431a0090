import { STANCES, STRENGTHS, TIERS, RELATIONS, ANCHOR_STATES, OUTCOMES } from '@/lib/model';
import type { AnchorState, JudgedAs, Outcome, Relation, Sign, SignShape, Stance, Strength, Tier } from '@/lib/model';
import { VIEW_WORDS } from '@/lib/words';

import { OUTCOME_WORDS } from '../words/choices';
import { ANCHOR_WORDS, MOVED_WORDS, RELATION_WORDS, STANCE_WORDS, STRENGTH_WORDS, TIER_WORDS } from '../words/labels';

/** How a word looks where it is used: by its line, its margin sign, or its line under words of a page. */
export type Drawn =
  | { readonly line: Strength }
  | { readonly sign: Sign }
  | { readonly under: 'progress' | 'name'; readonly words: string };

export interface GlossaryRow {
  readonly word: string;
  /** One or two plain sentences. */
  readonly means: string;
  readonly drawn?: Drawn;
}

export interface GlossaryGroup {
  readonly heading: string;
  readonly rows: readonly GlossaryRow[];
}

const discOf = (mark: Sign['mark']): Drawn => ({ sign: { shape: 'new', mark } });

const OUTCOME_MEANS: Readonly<Record<Outcome, { readonly means: string; readonly drawn: Drawn }>> = {
  kept: {
    drawn: discOf('kept'),
    means: 'Somebody judged, from records, that it was done. Who judged is always named.',
  },
  'partly kept': {
    drawn: discOf('partly kept'),
    means: 'Somebody judged, from records, that a part of it was done. Who judged is always named.',
  },
  'not kept': {
    drawn: discOf('not kept'),
    means: 'Somebody judged, from records, that it was not done. Who judged is always named.',
  },
  records: {
    drawn: discOf('records'),
    means: 'Records suggest that it was done or not done, and nobody has given a view of them yet.',
  },
  undecided: {
    drawn: discOf('disputed'),
    means: 'Somebody gave a view that is none of the three: disputed, replaced by a later one, or too early to say.',
  },
  'date passed': {
    drawn: discOf('date passed'),
    means: 'The words name a day, that day has gone by, and a search made after it found no record.',
  },
  'none found': {
    drawn: discOf('none found'),
    means: 'A finished search found no record for or against. That is not proof that there is none.',
  },
  'cannot be tested': {
    drawn: { sign: { shape: 'untestable', mark: 'empty' } },
    means: 'The words do not say what would be done, so no record can show it.',
  },
  'nobody looked': {
    drawn: discOf('empty'),
    means: 'No finished search is on record. Nothing is said of what became of it.',
  },
};

type OtherView = Exclude<JudgedAs, 'kept' | 'partly kept' | 'not kept' | 'not testable'>;

const VIEW_MEANS: Readonly<Record<OtherView, Omit<GlossaryRow, 'word'>>> = {
  'kept so far': { drawn: discOf('kept'), means: 'It is to go on, and up to now it has.' },
  superseded: { drawn: discOf('replaced'), means: 'Those who promised put another promise in its place.' },
  'too early': { means: 'The date is still to come, or the work is under way.' },
  disputed: {
    drawn: discOf('disputed'),
    means: 'The records that bear on it disagree, and none outweighs the others.',
  },
};

const SHAPE_MEANS: readonly (GlossaryRow & { readonly drawn: { readonly sign: { readonly shape: SignShape } } })[] = [
  {
    word: 'New here',
    means: 'One disc. No earlier document on this computer says it.',
    drawn: { sign: { shape: 'new', mark: 'records' } },
  },
  {
    word: 'Said before',
    means: 'A disc in a ring. An earlier document on this computer says it too, or says more or less of it.',
    drawn: { sign: { shape: 'again', mark: 'records' } },
  },
  {
    word: 'Progress',
    means: 'A square. The page itself reports that something was done.',
    drawn: { sign: { shape: 'progress', mark: 'empty' } },
  },
  {
    word: 'Your note',
    means: 'A sheet with a folded corner, and a bar at each end of the words that you noted.',
    drawn: { sign: { shape: 'note', mark: 'empty' } },
  },
];

const STANCE_MEANS: Readonly<Record<Stance, string>> = {
  supports: 'The record suggests that it was done, or done in part.',
  contradicts: 'The record suggests that it was not done.',
  context: 'The record helps to understand it and suggests neither.',
};

const TIER_MEANS: Readonly<Record<Tier, string>> = {
  1: 'An Act, a vote, a statistic or another official record.',
  2: 'What those who promised say of it themselves.',
  3: 'An auditor, a court, a committee or a body that is there to check.',
  4: 'A report of the press or of a broadcaster.',
  5: 'Whatever is none of the four above, such as a campaign or a company.',
};

const RELATION_MEANS: Readonly<Record<Relation, string>> = {
  restates: 'It says the same as an earlier commitment.',
  strengthens: 'Its words are firmer, or a date came in.',
  weakens: 'Its words are weaker, or a date dropped out.',
  narrows: 'It names fewer things than the earlier one.',
  replaces: 'It takes the place of the earlier one.',
};

const ANCHOR_MEANS: Readonly<Record<AnchorState, string>> = {
  anchored: 'The words stand on the page as you noted them.',
  edited: 'The page now says something else there. Your note is kept with both texts.',
  removed: 'The words are gone. Your note is kept and has not been moved to other words.',
  ambiguous: 'The words stand in several places alike. You are asked which of them you meant.',
  orphaned: 'Neither the words nor what stood around them could be found. Your note is kept.',
  waiting: 'Your note is looked for when you next open the page.',
};

/** What Pledgemark's views call things. */
const OWN_WORDS: readonly GlossaryRow[] = [
  { word: 'Commitment', means: 'A clause in which a public body takes on to do something.' },
  { word: 'Deadline', means: 'By when it is to be done: a day, a time, or an event. Not every commitment has one.' },
  { word: 'Condition', means: 'What must be so before it is done, in the words of the page: “if funds allow”.' },
  { word: 'Document', means: 'A page or file that Pledgemark holds, with its title, publisher and date.' },
  { word: 'Publication', means: 'What is published as one: a page with its attachments, or the parts of a guide.' },
  {
    word: 'Corpus',
    means: 'The documents and records Pledgemark holds: those that come with it, and those that you add.',
  },
  { word: 'As of', means: 'The day of the records, never that of your computer’s clock.' },
  {
    word: 'Record',
    means: 'Something published that bears on a commitment: its date, publisher and words. Also called evidence.',
  },
  { word: 'Search on record', means: 'That somebody looked to the end: who, when, where and for which words.' },
  {
    word: 'View',
    means:
      'A person’s judgement of what became of a commitment, with author, reason and date. It never changes the records.',
  },
  { word: 'The editors', means: 'Those who keep the corpus that comes with Pledgemark.' },
  { word: 'Independent', means: 'The record’s publisher is none of those who promised.' },
  {
    word: 'Pack',
    means: 'A file of records that an organisation publishes. Its publisher is named beside all that it says.',
  },
  { word: 'Watch', means: 'To list a commitment under What is due, where you can look for all of them again.' },
  {
    word: 'Taken off',
    means: 'You said that something is not a commitment, not progress or not a name. You can bring it back.',
  },
];

/** What files, schemas and the source call things. */
const FILE_WORDS: readonly GlossaryRow[] = [
  {
    word: 'Entity',
    means:
      'A thing that a name stands for, with an id, a type and its other names: a country, a body, a law, a person.',
  },
  { word: 'Mention', means: 'One place in a text where an entity is named.' },
  { word: 'Span', means: 'A stretch of a text, by where it begins and ends.' },
  { word: 'Gazetteer', means: 'The list of all names that are looked for.' },
  { word: 'Cue', means: 'A pattern of words that makes a clause a commitment, such as “will publish”.' },
  { word: 'Strength', means: 'How firm the words are: firm, continuing or exploratory.' },
  { word: 'Lineage', means: 'How one commitment takes up another: says it again, goes further, and so on.' },
  { word: 'Evidence', means: 'A record that bears on a commitment, with its stance and its tier.' },
  { word: 'Stance', means: 'What a record suggests: supports, contradicts or context.' },
  { word: 'Tier', means: 'What kind of source a record comes from, by number from 1 to 5.' },
  { word: 'Verdict', means: 'A view, as files call it.' },
  {
    word: 'Selector',
    means: 'The words of a note with those before and after them, by which its place is found again.',
  },
  {
    word: 'Anchor state',
    means: 'What became of the place of a note: anchored, edited, removed, ambiguous, orphaned or waiting.',
  },
];

/** Every word and sign that a reader meets, in the order in which one meets them. */
export const GLOSSARY: readonly GlossaryGroup[] = [
  {
    heading: 'Lines: how firm the words are',
    rows: [
      ...STRENGTHS.map((one) => ({
        word: STRENGTH_WORDS[one].label,
        means: STRENGTH_WORDS[one].longer,
        drawn: { line: one },
      })),
      {
        word: 'Progress the page reports',
        means: 'The page itself says that this was done, or is being done.',
        drawn: { under: 'progress', words: 'has been agreed' },
      },
      {
        word: 'Name',
        means: 'A country, body, person, law, date or amount. The panel tells what is known of it.',
        drawn: { under: 'name', words: 'Home Office' },
      },
    ],
  },
  {
    heading: 'Signs: what became of it',
    rows: OUTCOMES.map((one) => ({ word: OUTCOME_WORDS[one], ...OUTCOME_MEANS[one] })),
  },
  {
    heading: 'Further views',
    rows: (Object.keys(VIEW_MEANS) as OtherView[]).map((one) => ({ word: VIEW_WORDS[one], ...VIEW_MEANS[one] })),
  },
  { heading: 'Shapes: where the words come from', rows: SHAPE_MEANS },
  {
    heading: 'Records: what they suggest',
    rows: STANCES.map((one) => ({ word: STANCE_WORDS[one], means: STANCE_MEANS[one] })),
  },
  {
    heading: 'Records: where they come from',
    rows: TIERS.map((one) => ({ word: `${one}. ${TIER_WORDS[one]}`, means: TIER_MEANS[one] })),
  },
  {
    heading: 'One commitment beside another',
    rows: RELATIONS.map((one) => ({ word: RELATION_WORDS[one], means: RELATION_MEANS[one] })),
  },
  {
    heading: 'Notes: where their words are now',
    rows: [
      ...ANCHOR_STATES.map((one) => ({ word: ANCHOR_WORDS[one].label, means: ANCHOR_MEANS[one] })),
      ...Object.values(MOVED_WORDS).map(({ label, longer }) => ({ word: label, means: longer })),
    ],
  },
  { heading: 'Words of Pledgemark', rows: OWN_WORDS },
  { heading: 'Words in files and in the source', rows: FILE_WORDS },
];
