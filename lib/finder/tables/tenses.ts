/** What a verb says of when its deed is done, seen from the day of publication. */
export type Tense = 'past' | 'future' | 'untold';

/** Words of a verb, as the source of a regular expression. */
export interface TenseRow {
  readonly name: string;
  readonly words: string;
  readonly tense: Tense;
  /** The date stands in square brackets. */
  readonly example: string;
  readonly counterExample: string;
}

const ADVERBS = '(?: (?:not|also|only|then|now|already|since|still|all|both|be|have|been|[a-z]{2,16}ly)\\b){0,4}';
/** What was said may lie ahead: "we announced a summit in June". */
const REPORTED =
  '\\b(?:announced|confirmed|agreed|decided|said|told|proposed|promised|pledged|committed|welcomed|noted|recommended|asked|called|advised)\\b';
/** Words in -ed that are no past of a verb, or stand before a noun more often. */
const NO_PAST =
  'need|speed|indeed|exceed|proceed|succeed|hundred|feed|seed|embed|united|limited|related|detailed|continued|increased|revised|based|improved|required|advanced|shared|interested|concerned|involved|organi[sz]ed|planned|scheduled|expected|anticipated';
const IRREGULAR =
  'met|held|began|went|took|came|made|sent|built|saw|led|fell|rose|gave|left|ran|won|became|spoke|wrote|brought|bought|found|got|kept|lost|paid|sold|stood|drew|grew|broke|chose|sat|spent|felt|heard|struck|sank|swore';

const TENSES: readonly TenseRow[] = [
  {
    name: 'what would have been',
    words: '\\b(?:could|would|should|might|may|must) have\\b',
    tense: 'past',
    example: 'It should have ended in [March]',
    counterExample: 'It should end in [March]',
  },
  {
    name: 'an auxiliary that looks ahead',
    words: `(?:\\b(?:will|shall|would|should|must|can|could|cannot|may|might|won't|to be|(?:is|are) to|going to|about to)|'ll)\\b${ADVERBS}(?: [a-z'-]{2,20}){0,2}`,
    tense: 'future',
    example: 'It will also be published in [March]',
    counterExample: 'It was also published in [March]',
  },
  {
    name: 'a verb of intent with its infinitive',
    words:
      '\\b(?:agreed?|commit(?:s|ted)?|pledge[sd]?|promise[sd]?|decided?|(?<!\\b(?:a|an|the|our|its|their|this) )plan(?:s|ned)?|intend(?:s|ed)?|aim(?:s|ed)?|hope[sd]?|expect(?:s|ed)?|propose[sd]?|want(?:s|ed)?|ask(?:s|ed)?|invite[sd]?|task(?:s|ed)?|required?|needs?|ha(?:s|ve)|due|set|likely|ready|scheduled|determined|willing|looks?(?:ing)? forward) to\\b(?: [a-z]{2,20})?',
    tense: 'future',
    example: 'Ministers agreed to meet in [June]',
    counterExample: 'Ministers met to speak in [June]',
  },
  {
    name: 'a plan or a timetable',
    words:
      '(?<!\\bas )\\b(?:planned|scheduled|expected|anticipated|due|intends?|plans|hopes?|proposes?|starts?|begins?|opens?|closes?|ends|expires?|takes? (?:effect|place)|comes? into (?:force|effect))\\b',
    tense: 'future',
    example: 'We welcome the summit planned in Paris on [15 June]',
    counterExample: 'We welcome the summit in Paris on [15 June]',
  },
  {
    name: 'a passive of the present',
    words: "(?:\\b(?:is|are|be|being|gets?)|'re)\\b(?: (?:not|now|also|[a-z]{2,16}ly)\\b){0,2} (?:[a-z]{2,20}(?:ed|en)|held|made|paid|sent|met|set|given|taken|done)\\b",
    tense: 'untold',
    example: 'Meetings are normally convened in [March]',
    counterExample: 'Meetings were normally convened in [March]',
  },
  {
    name: 'a verb of the past',
    words: `\\b(?:was|were|had|did|${IRREGULAR})\\b|\\b(?:has|have) (?:(?:already|also|now|not|therefore|since|[a-z]{2,16}ly) )?(?:been|done|seen|taken|given|begun|gone|shown|set|put|become|come)\\b|(?<!\\b(?:a|an|the|our|its|their|this|these|new) )\\b(?!(?:${NO_PAST})\\b|${REPORTED})[a-z]{2,20}ed\\b`,
    tense: 'past',
    example: 'The agency opened in [March]',
    counterExample: 'The agency is in need in [March]',
  },
]; // prettier-ignore

/** Verbs before a date: of several the last tells. */
export const TENSES_BEFORE: readonly TenseRow[] = [
  ...TENSES,
  {
    name: 'a report directly before its date',
    words: `${REPORTED}(?= (?:(?:in|on|at|during|over) )?(?:the )?$)`,
    tense: 'past',
    example: 'The task force announced on [26 February]',
    counterExample: 'We announced a summit in [June]',
  },
];

/** Verbs after a date at the front of its sentence: the first tells. */
export const TENSES_AFTER: readonly TenseRow[] = [
  ...TENSES,
  {
    name: 'a report after its date',
    words: REPORTED,
    tense: 'past',
    example: 'On [16 August] the government announced a change',
    counterExample: 'On [16 August] the government has a change',
  },
];
