import type { Span } from '@/lib/model';

/** A date in a clause that is not the time of what is promised: words that stand between the two say so. */
interface UntiedRow {
  readonly name: string;
  /** The class that the row stands for. */
  readonly because: string;
  /** Matched in the masked clause from its trigger (`|`) on, the words of the date in square brackets. */
  readonly pattern: RegExp;
  readonly example: string;
  readonly counterExample: string;
}

/** Up to the date without a break: no comma, no bracket, no new item of a list. */
const ON = '[^,;:.)\\n•]{0,200}';
/** The same, and no further action behind "and". */
const IN_ONE = '(?:(?! and )[^,;:.)\\n•]){0,200}';
/** Within one short clause of its own. */
const NEAR = '(?:(?!will\\b)[^,;:.)\\n•]){0,60}';

/** An action whose date is that of a goal, where it is the purpose of another action. */
const GOAL_VERBS =
  '(?:reduce|cut|lower|halve|raise|increase|double|triple|grow|reach|achieve|hit|meet|attain|eliminate|eradicate|end|decarboni[sz]e|phase out|limit|become|save)';
const GOALS = '(?:targets?|goals?|ambitions?|objectives?|pathways?|trajector(?:y|ies)|scenarios?|visions?|milestones?)';
/** The promise is to reach the goal itself. */
const REACHES = '\\|(?: [a-z]+ly)?(?: to)? ?(?:achiev|meet|reach|hit|deliver|fulfil|attain|set|publish)';
/** A goal that is an action of one's own: "with the aim of publishing it". */
const OWN_ACTION = '(?:complet|publish|open|launch|report|finish|introduc|conclud|agree|sign)\\w*ing\\b';
const DUE = '(?:by|before|no later than|not later than)\\b';
/** Words of a time that say no more than where it lies; "by" says that it is due. */
const LIES = '(?:in|on|at|from|after|before|since|between|during|until|throughout|over)';

const row = (name: string, pattern: string, example: string, counterExample: string): UntiedRow => ({
  name,
  pattern: new RegExp(pattern),
  example,
  counterExample,
  because: 'what takes a time away from the deed',
});

export const UNTIED: readonly UntiedRow[] = [
  row(
    'what is only kept in line with',
    `\\b(?:in line with|consistent with|compatible with|aligned with|compliant with|on track (?:for|to)) (?!${ON}\\b(?:timescales?|timetables?|schedules?) \\[)${ON}\\[${DUE}|\\b(?:towards?|in pursuit of) ${IN_ONE}\\[`,
    '| keep a fleet that is in line with a carbon-free harbour [by 2050]',
    '| bring the fleet into line [by 2050]',
  ),
  row(
    'a goal that is only described',
    `^(?!${REACHES}).*\\b${GOALS} (?:(?:of (?!${OWN_ACTION})|(?:to|for|that|which|is|on) )${IN_ONE}\\[(?:${DUE}|in |within |over )|\\[${DUE})`,
    '| remember the goal of a carbon-free harbour [by 2050]',
    '| set the goal of a carbon-free harbour [by 2050]',
  ),
  row(
    'a goal behind what is done for it',
    `^\\|(?=(?: [^\\s]+){0,40}? (?:an?|the|our|its|their|all|new|M_+|T_+|A_+|efforts|work|steps|partners|plans?|[a-z]+s) )${ON} to (?:help |further |also )?${GOAL_VERBS} ${ON}\\[${DUE}`,
    '| set up a board to reduce waste by a half [by 2030]',
    '| reduce waste by a half [by 2030]',
  ),
  row(
    'what somebody does whom it is for',
    `\\b(?:who|whoever|whom|whose|which|that (?:is|are|was|were|has|have|had|came|took)) (?!(?:will|shall|is to|are to|would)\\b)${NEAR}\\[|\\b(?:anyone|anybody|everyone|everybody|people|those|families|persons|crews|workers|pupils|students|patients|applicants|claimants|services|claims|cases|periods) (?:[a-z]+ )?[a-z]+ing ${NEAR}\\[(?!${DUE})`,
    '| pay it to whoever moves [after 8 July]',
    '| pay it in a fund that will open [in June]',
  ),
  row(
    'the time of another clause',
    `\\b(?:as|because|since|while|whilst|whereas|although|though|given that|now that|even as|if|unless) (?:the|our|its|their|his|we|they|it|you|[A-Z]_+)(?:'s)? ${ON}\\b(?:is|are|was|were|has|have|had|do|does|emerge|approach|face|faces|continues?|[a-z]{3,12}(?:ens|ises|izes|ates|ifies|ues|ects|eats|oaches|omes)) ${ON}\\[`,
    '| guard the nets as the storm threatens the crews [this year]',
    '| name the guild as the lead body [next year]',
  ),
  row(
    'a circumstance',
    `\\b(?:as a result of|because of|due to|arising from|resulting from|in response to|in (?:the )?light of|building on|despite|based on|announced|agreed (?:at|in)|according to) ${ON}\\[${LIES}`,
    '| help the piers as a result of the end of the grant [from May 2031]',
    '| help the piers with the end of the grant [by May 2031]',
  ),
  row(
    'a comparison',
    `\\b(?:compared (?:to|with)|relative to|as against|than(?: they were| it was)?|on top of) [^;:.\\n•]{0,80}\\[|\\bagainst (?:the )?(?:(?:base|bench)\\w+ )?\\[|\\](?:'s)? (?:levels?|baselines?|prices|figures|rates|values|terms|results?|totals?)\\b`,
    '| cut waste compared to the load carried [in 2019]',
    '| compare the loads carried [in 2019]',
  ),
  row(
    'the time at which a thing came about',
    `(?<!(?:\\b(?:be|been|being|is|are|was|were|get|gets|got|have|has|having|and|or|also|not|as|[a-z]+ly|it|them|this|these|us),?|,) )\\b(?!(?:need|proceed|succeed|speed|exceed|feed|seed|indeed|hundred|[a-z]*breed)\\b)[a-z]{3,}(?:ed|wn|ught|ilt|eld) \\[${LIES} `,
    '| build on the scheme launched [in May]',
    '| see that the scheme is launched [in May]',
  ),
  row(
    'a time in brackets with more',
    '\\((?!(?:and )?(?:at the latest|starting|beginning|that is|i\\.?e\\.?)? ?\\[)[^()]{0,200}\\[',
    '| cut waste (a third of it [by 2030])',
    '| cut waste ([by 2030])',
  ),
  row(
    'a time without a word that binds it',
    `(?:\\b(?:of|for|to|than|like|about|per|the|our|its|their|an?|with|against|this|last|every|each|through|past|only)|[£%(]) \\[(?:(?:later |early |late )?D_|tomorrow)`,
    '| double the pay for [D____]',
    '| double the pay [D____]',
  ),
]; // prettier-ignore

/** What may stand in a clause before a time that opens it: another aside, a conjunction. */
const OPENS =
  /(?:^|[,–—:;(] ?|\b(?:and|but|then|that|starting|beginning|effective|also|later|today|now|specifically|so) )$/i;
/** A front that holds the time of something else: "To cut waste by 2030, we will". */
const OTHER_FRONT =
  /^(?:to|for|with|given|as|if|following|building|despite|in response|recognising|recognizing|noting)\b[^,]*$/i;
/** A publication still to come is the subject: "the survey to be published in May will show". */
const TO_BE_PUBLISHED = /\b(?:to be|due to be) (?:published|issued|released|laid|launched) $/;
/** The same, known by its time: "the spring bulletin will set out". */
const PUBLICATION_IS_SUBJECT = /^(?:the|our|its|their|this) D_+ [a-z]/;

/** A clause whose times are read: where its trigger stands is what its action hangs on. */
export interface TimedClause extends Span {
  readonly trigger: Span;
}

/**
 * Whether the time that stands at `time` is that of the action which the clause promises: it opens the clause, or follows
 * the trigger and nothing between the two takes it away. A time inside a subject tells which thing is meant.
 * @param masked the whole text, masked
 */
export function isTied(masked: string, { start, end, trigger }: TimedClause, time: Span): boolean {
  const words = masked.slice(time.start, time.end);
  if (time.start < trigger.start) {
    const before = masked.slice(start, time.start);
    if (before.trim() === '' && PUBLICATION_IS_SUBJECT.test(words)) return true;
    if (TO_BE_PUBLISHED.test(before)) return true;
    return OPENS.test(before) && !OTHER_FRONT.test(before.trim());
  }
  const between = masked.slice(trigger.end, time.start);
  const picture = `|${between}[${words}]${masked.slice(time.end, Math.min(end, time.end + 40))}`;
  return !UNTIED.some(({ pattern }) => pattern.test(picture));
}
