import { t, worded } from '@/lib/language';
import { STANCES, STRENGTHS, TIERS, RELATIONS, ANCHOR_STATES, OUTCOMES } from '@/lib/model';
import type { Outcome, Sign, Strength } from '@/lib/model';
import { VIEW_WORDS } from '@/lib/words';

import { OUTCOME_WORDS } from '../words/choices';
import { ANCHOR_WORDS, MOVED_WORDS, RELATION_WORDS, STANCE_WORDS, STRENGTH_WORDS, TIER_WORDS } from '../words/labels';
import { MEANS } from './glossary-means';
import type { FurtherView, Meaning, SourceShape } from './glossary-means';

/** How a word looks where it is used: by its line, its margin sign, or its line under words of a page. */
export type Drawn =
  | { readonly line: Strength }
  | { readonly sign: Sign }
  | { readonly under: 'progress' | 'name'; readonly words: string };

export interface GlossaryRow extends Meaning {
  readonly drawn?: Drawn;
}

export interface GlossaryGroup {
  readonly heading: string;
  readonly rows: readonly GlossaryRow[];
}

const discOf = (mark: Sign['mark']): Drawn => ({ sign: { shape: 'new', mark } });

const OUTCOME_DRAWN: Readonly<Record<Outcome, Drawn>> = {
  kept: discOf('kept'),
  'partly kept': discOf('partly kept'),
  'not kept': discOf('not kept'),
  records: discOf('records'),
  undecided: discOf('disputed'),
  'date passed': discOf('date passed'),
  'none found': discOf('none found'),
  'cannot be tested': { sign: { shape: 'untestable', mark: 'empty' } },
  'nobody looked': discOf('empty'),
};

const VIEW_DRAWN: Readonly<Record<FurtherView, Drawn | undefined>> = {
  'kept so far': discOf('kept'),
  superseded: discOf('replaced'),
  'too early': undefined,
  disputed: discOf('disputed'),
};

const SHAPE_MARKS: Readonly<Record<SourceShape, Sign['mark']>> = {
  new: 'records',
  again: 'records',
  progress: 'empty',
  note: 'empty',
};

function viewRow(one: FurtherView): GlossaryRow {
  const drawn = VIEW_DRAWN[one];
  return { word: VIEW_WORDS[one], means: MEANS.view[one], ...(drawn === undefined ? {} : { drawn }) };
}

const shapeRow = (shape: SourceShape): GlossaryRow => ({
  ...MEANS.shape[shape],
  drawn: { sign: { shape, mark: SHAPE_MARKS[shape] } },
});

/** What Pledgemark's views call things. */
const OWN_WORDS: readonly Meaning[] = worded([
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
]);

/** What files, schemas and the source call things. */
const FILE_WORDS: readonly Meaning[] = worded([
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
]);

/** Every word and sign that a reader meets, in the order in which one meets them. */
export const glossary = (): readonly GlossaryGroup[] => [
  {
    heading: t('Lines: how firm the words are'),
    rows: [
      ...STRENGTHS.map((one) => ({
        word: STRENGTH_WORDS[one].label,
        means: STRENGTH_WORDS[one].longer,
        drawn: { line: one },
      })),
      {
        word: t('Progress the page reports'),
        means: t('The page itself says that this was done, or is being done.'),
        drawn: { under: 'progress', words: 'has been agreed' },
      },
      {
        word: t('Name'),
        means: t('A country, body, person, law, date or amount. The panel tells what is known of it.'),
        drawn: { under: 'name', words: 'Home Office' },
      },
    ],
  },
  {
    heading: t('Signs: what became of it'),
    rows: OUTCOMES.map((one) => ({
      word: OUTCOME_WORDS[one],
      means: MEANS.outcome[one],
      drawn: OUTCOME_DRAWN[one],
    })),
  },
  { heading: t('Further views'), rows: (Object.keys(VIEW_DRAWN) as FurtherView[]).map(viewRow) },
  {
    heading: t('Shapes: where the words come from'),
    rows: (Object.keys(SHAPE_MARKS) as SourceShape[]).map(shapeRow),
  },
  {
    heading: t('Records: what they suggest'),
    rows: STANCES.map((one) => ({ word: STANCE_WORDS[one], means: MEANS.stance[one] })),
  },
  {
    heading: t('Records: where they come from'),
    rows: TIERS.map((one) => ({ word: `${one}. ${TIER_WORDS[one]}`, means: MEANS.tier[one] })),
  },
  {
    heading: t('One commitment beside another'),
    rows: RELATIONS.map((one) => ({ word: RELATION_WORDS[one], means: MEANS.relation[one] })),
  },
  {
    heading: t('Notes: where their words are now'),
    rows: [
      ...ANCHOR_STATES.map((one) => ({ word: ANCHOR_WORDS[one].label, means: MEANS.anchor[one] })),
      ...Object.values(MOVED_WORDS).map(({ label, longer }) => ({ word: label, means: longer })),
    ],
  },
  { heading: t('Words of Pledgemark'), rows: OWN_WORDS },
  { heading: t('Words in files and in the source'), rows: FILE_WORDS },
];
