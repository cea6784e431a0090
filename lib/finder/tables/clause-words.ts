import { testsOf } from '../match/notation';
import { pattern } from '../match/pattern';
import { vocabulary } from '../match/vocabulary';

/** A class of words in small letters alone: "may" is one, "May" is none. */
function defineSmall(name: string, words: string): void {
  const letters = testsOf(words).flatMap((test) => (test.is === 'word' ? [test.letters] : []));
  vocabulary.define(name, { words: letters, told: 'as written' });
}

defineSmall(
  'finite',
  "is|are|am|was|were|has|have|had|will|shall|would|can|cannot|could|may|might|must|should|do|does|did|'re|'ve|'ll|agree/s/d|welcome/s/d|noted|discussed|" +
    'stressed|stresses|recognise/s/d|recognize/s/d|acknowledge/s/d|affirm/s/ed|reaffirm/s/ed|underline/d|condemn/s/ed|commend/ed|emphasise/s/d|emphasize/s/d|called|met|know/s|believe/s|think/s|hope/s|' +
    'intend/s|committed|commits|launched|established|announced|published|signed|introduced|made|took|gave|came|brought|allow/s|means|makes|provides|include/s|require/s|show/s|remain/s|supports|' +
    'urge/s|applaud/s|reviewed|resolved|decided|pledge/d|expressed|reiterate/d|continue/s',
);
defineSmall(
  'auxiliary',
  "is|are|am|was|were|has|have|had|will|shall|would|can|cannot|could|may|might|must|should|do|does|did|'re|'ve|'ll",
);
defineSmall(
  'noun start',
  'the|a|an|this|that|these|those|our|their|its|his|her|my|your|all|any|some|no|each|every|both|most|many|more|several|few|such|other|another|' +
    'one|two|three|four|five|six|seven|eight|nine|ten|local|national|new|further|additional|public|school/s|people|' +
    'government|legislation|funding|work|police|staff|guidance|support|parliament|ministers|details|redesign|progress',
);
vocabulary.define('plural', (word) => /^[a-z-]{2,20}(?<!ou|i|les|unles|thi|acros|regardles|les)s$/.test(word));

/** Where a finite verb stands: auxiliaries, and verbs that open many clauses of policy texts. */
export const FINITE = pattern("<finite> | 's not|been|a|the|time | look forward");
export const AUXILIARY = pattern('<auxiliary>');

const PRONOUNS = 'we|I|they|it|he|she|this|these|those|that|there|you|everyone|nobody|both|neither';
/** Capitals and plurals that open no noun phrase: participles and prepositions. */
const NO_NOUN =
  '(!(existing|remaining|outstanding|leading|participating|emerging|developing|willing|funding|training|housing|spending|planning|building|policing|ongoing|incoming | working group/s) *ing | ' +
  'in|on|at|by|with|for|to|from|under|over|as|through|across|during|since|following|given|alongside|like|after|before|against|within|beyond|upon|towards|without|despite|unlike|based|according|' +
  'recognised|recognized|if|when|where|while|once|until|unless|although|because|not|only|even|just|well|less|thus|is|was|has|does|plus|always|perhaps)';

export const PRONOUN = pattern(`^ (${PRONOUNS} | all of us|them)`);
/** The words can begin a noun phrase. A capital stands for a masked name too. */
export const NOUN_START = pattern(
  '^ (<noun start>|<capital>|<number>|<currency>|<plural> | <quote> <noun start>|<capital>|<number>|<currency>)',
);
/** The words can open a subject. */
export const OPENS_NOUN = pattern(
  `^ (${PRONOUNS} | all of us|them | !${NO_NOUN} (<noun start>|<capital>|<number>|<currency>|<plural> | <quote> <noun start>|<capital>|<number>|<currency>))`,
);

/** Words that come before a subject and are none: linking words, and adverbs of time and order. */
export const LINKING = pattern(
  '^ (and so | and that is why | and|but|so|or|yet|then|also|therefore|thus|hence|however|moreover|furthermore|meanwhile|finally | earlier today | earlier this week|month|year | yesterday | ' +
    'last night|week|month|year|autumn|summer|spring|winter | recently|first|firstly|second|secondly|third|thirdly|fourth|fourthly|lastly|next|now|today|tonight|instead|indeed|nevertheless|nonetheless|' +
    'accordingly|similarly|likewise|additionally|overall | alongside this | in addition|turn|particular|short|summary | as such | as a result !(of) | as well | at the same time | for example | ' +
    "of course | to this|that end | in this regard|context | here (in <country>|<place>)? | elsewhere|again|sometimes|often | that|this|it is why | that 's why | which is why | together|collectively|equally|crucially|importantly|<date> | 3*ly &(,)) ,?",
);
/** Adverbs alone between a break and the trigger: the subject stands further left. */
export const ONLY_ADVERBS = pattern(
  '^ ((also|already|just|now|then|therefore|thus|further|together|jointly|today|both|all|each|still|always|soon|instead|have|has|are|is|were|was|not|fully|*ly | in turn) ,?){0,4} $',
);
const SEASONS = 'spring|summer|autumn|winter';
/** Fronts that belong to the commitment: times and conditions. */
export const TIMELY = pattern(
  '^ (and|but|so|therefore)? (by | as !(part|well|set|a|an) <word>{1,7} progress/es|develop/s|evolve/s|mature/s|proceed/s | every day|week|month|quarter|year | a week|fortnight|month|year later | as long as | with the exception of | except|since|today|tonight|yesterday|earlier | ' +
    `last night|week|month|year|${SEASONS} | from|until|once|when|whenever|if|where|wherever|unless | subject to | as soon as | provided|before|after | ahead of | following|within | over|during the | throughout|starting|beginning|later | ` +
    `this year|quarter|month|week|parliament|${SEASONS} | next year|quarter|month|week|${SEASONS} | at the|our next | in the coming|next|last|past|previous|event|first|short|medium|long|meantime|weeks|months|years|early|mid|late | in due course | ` +
    'in (early|late|mid | the (early|late|mid)?)? <date> | no later|earlier|sooner than | for each|every|all|any !((these|those | the above | of these) <word>{0,2} reasons) | in each | on|at|for|over|during|between|through <date> | <date> | with the completion of | in exceptional)',
);
/** Fronts that open with one of these hold a verb of their own and still belong to the commitment. */
export const SUBORDINATE = pattern(
  '^ and|but|so? (if|when|whenever|where|wherever|once|unless|until|before|after|since|provided|should | as soon|long as)',
);
/** Words after which `that` opens what is said, not what a thing is. */
export const SAYS = pattern(
  '(agree/s/d|announc*|confirm*|say|said|says|note/s/d|noting|believe/s/d|hope/s/d|ensure/s/d|ensuring|state/s/d|pledge/s/d|promise/s/d|commit*|clear|aware|confident|mean/s|meant|so|is|was|are|' +
    'recognis*|recogniz*|stress*|emphasis*|emphasiz*|underlin*|highlight*|expect*|know/s|think/s|decide/d|reaffirm*|reiterat*|guarantee/s/d|sure|today|convinced|certain|' +
    'determined|acknowledge/s/d|predict*|estimate/s/d|suggest*|fear/s|concern*|important|essential|vital|declare/s/d|propose/s/d|recommend*|proud|pleased|intention|' +
    'understanding|commitment|affirm*|resolve/d|insist*|assert*|forecast*|project*|judg*|anticipat*|assum*|claim*|ago|demonstrat*|found|find/s|reported|heard|learned|given|saw|see|seen|show/s/n|demand*|vision|view|' +
    'principle|fact|doubt|assurance|likelihood|risk|evidence|confidence|expectation | tell|told|assur* <word>{0,2}) $',
);
/** A participle that opens an effect, set off by a comma: it is left out of the span. */
export const EFFECT = pattern(
  '^ (thereby|thus|therefore|ultimately|further|significantly|helping|also | in turn)? (ensuring|facilitating|contributing|recognising|recognizing|helping|enabling|delivering|allowing|giving|creating|leading|resulting|' +
    'reducing|improving|demonstrating|reversing|spurring|boosting|bringing|benefiting|meaning|freeing|unlocking|saving|marking|reflecting|noting|acknowledging|knowing|providing|supporting|protecting|' +
    'preventing|putting|cutting|driving|driven|raising|keeping|paving|opening|underpinning|safeguarding|avoiding|setting|sending|stopping|transforming|strengthening|tackling|generating|' +
    'removing|increasing|easing|backed|underlining|maximising|restoring|reinforcing|complementing|fulfilling|speeding|levelling|underscoring|emphasising|emphasizing|welcoming|recalling|given|' +
    'accelerating|representing|ending|halving|lowering|slashing|bridging|closing|securing|guaranteeing|equipping|attracting|encouraging|empowering|offering|rewarding | ' +
    'continuing the|a|an|this | building on | making (better|sure|it|the|our|us|them | <word>{1,3} 3*er|more|less|possible))',
);
