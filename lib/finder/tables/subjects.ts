import { testsOf } from '../match/notation';
import { pattern } from '../match/pattern';
import type { Pattern } from '../match/pattern';
import { vocabulary } from '../match/vocabulary';
import type { Row } from './rule';

/** What stands for a public actor, a thing it promises, or somebody else. */
export type SubjectKind =
  | 'none'
  | 'speaker'
  | 'pronoun'
  | 'others'
  | 'document'
  | 'public'
  | 'time'
  | 'scheme'
  | 'provision'
  | 'world'
  | 'thing';

export interface SubjectRow extends Row {
  readonly kind: SubjectKind;
  /** Tested on the head of the subject: the noun phrase up to its first "of", "in", "who" … */
  readonly pattern: Pattern;
}

/** A class of nouns: in the singular or plural as they are written, behind a hyphen as well ("sub-committee"). */
function defineNouns(name: string, words: string): void {
  const letters = testsOf(words).flatMap((test) => (test.is === 'word' ? [test.letters] : []));
  vocabulary.define(name, { words: letters, told: 'by the last part' });
}

defineNouns(
  'public noun',
  'government/s|administration/s|minister/s|department/s|ministry|ministries|agency|agencies|authority|authorities|council/s|commission/s|commissioner/s|committee/s|board/s|panel/s|taskforce/s|' +
    'group/s|regulator/s|inspectorate/s|police|parliament|official/s|inspectors|country|countries|jurisdictions|territories|nations|states|member/s|sides|party|parties|partners|participants|' +
    'allies|leaders|institutions|team/s|secretary|secretaries|president/s|chancellor|body|bodies|unit|office|presidency|chair|co-chairs|delegation/s|signatories|premiers|cabinet|treasury|' +
    'whitehall|crown|monarch|we|experts|embassy|mission|sherpa/s|envoy|ombudsman|tsar|champion|secretariat|coalition|alliance|colleagues|ambassador|heads|lords|' +
    'directorate|fleet|navy|army|forces|military|militaries|troops|authors|dialogue|forum|G7|G20|division|branch|officers|diplomats|soldiers|adviser/s|advisor/s|planner|consulate|consul|staff|personnel|representatives'.toLowerCase(),
);
/** What the staff of a public body are called: others as well, but for "our analysts". */
defineNouns(
  'staff noun',
  'analyst/s|economist/s|statistician/s|scientist/s|engineer/s|researcher/s|evaluator/s|specialist/s|lawyer/s|auditor/s|examiner/s|assessor/s|caseworker/s|adviser/s|instructor/s|investigator/s|prosecutor/s|negotiator/s|planners',
);
defineNouns(
  'other noun',
  'you|people|person/s|businesses|business|firm/s|company|companies|industry|industries|employer/s|employee/s|worker/s|applicant/s|candidate/s|patient/s|pupil/s|student/s|children|parent/s|' +
    'family|families|household/s|consumer/s|customer/s|passenger/s|driver/s|motorist/s|taxpayer/s|citizen/s|resident/s|user/s|claimant/s|landlord/s|tenant/s|homeowner/s|farmer/s|grower/s|' +
    'producer/s|supplier/s|provider/s|retailer/s|manufacturer/s|investor/s|bank/s|charity|charities|community|communities|everyone|everybody|anyone|nobody|someone|women|men|girls|boys|victim/s|' +
    'survivor/s|criminal/s|offender/s|prisoner/s|smugglers|terrorist/s|migrant/s|refugee/s|learner/s|teacher/s|nurse/s|doctor/s|visitor/s|traveller/s|operator/s|owner/s|buyer/s|seller/s|exporter/s|developer/s|builder/s|' +
    'importer/s|trader/s|economist/s|opponent/s|enemies|adversary|adversaries|russia|putin|complainant/s|respondent/s|interviewee/s|witnesses|petitioner/s|appellant/s|fellows|interns|trainees|alumni|delegates|attendees|recipient/s|beneficiary|beneficiaries|winner/s|scholar/s|' +
    'others|reader/s|viewer/s|guest/s|he|she|those',
);
defineNouns(
  'document noun',
  'bill|legislation|regulation/s|code|act|law/s|strategy|strategies|consultation/s|review/s|inquiry|inquiries|publication/s|report/s|response/s|guidance|standard/s|declaration|statement|agreement|arrangement|treaty|memorandum|order|rules|plan/s|evaluation/s|assessment/s|study|studies|audit/s|survey/s|roadmap|charter|framework',
);
defineNouns(
  'scheme noun',
  'programme/s|program/s|scheme/s|service/s|fund/s|campaign/s|project/s|centre/s|center/s|pilot/s|initiative/s|partnership/s|operation/s|website|helpline|hub/s|network/s|mission/s|fleet|' +
    'deployment/s|summit|process|efforts|work|support|assistance|aid|investment/s|funding|sanctions|measures|capacity',
);
/** What a document sets: sums, rates, duties and rights, and changes of them. */
defineNouns(
  'provision noun',
  'threshold/s|allowance/s|duty|duties|levy|levies|pension/s|budget/s|fee/s|charge/s|grant/s|cap/s|bursary|bursaries|penalty|penalties|fine/s|contribution/s|payment/s|rate/s|tax/es|limit/s|quota/s|discount/s|relief/s|rebate/s|' +
    'subsidy|subsidies|voucher/s|pass/es|permit/s|licence/s|license/s|loan/s|award/s|bonus/es|credit/s|reduction/s|increase/s|entitlement/s|premium/s|policy|policies|restriction/s|change/s|requirement/s|provision/s|guarantee/s|offence/s|exemption/s|exception/s|ban/s|' +
    'offer|package|measure|reform/s|amendment/s|settlement|deal|cut/s|tariff/s|allocation/s|freeze|right/s|power/s|sentence/s|role/s|post/s|position/s|spending|expenditure|deadline/s|target/s|criteria|timetable/s|moratorium|pledge|proposal/s|route|test|check/s|relaxation|lockdown|closure/s|curfew|quarantine',
);
/** What goes its own way, and what comes of deeds: it is forecast, not promised. */
defineNouns(
  'world noun',
  'price/s|inflation|economy|economies|growth|gdp|output|productivity|demand|export/s|import/s|trade|unemployment|employment|job/s|population/s|earning/s|debt|deficit|borrowing|climate|temperature/s|storm/s|weather|market/s|risk/s|threat/s|' +
    'crime/s|cases|infection/s|virus|pandemic|disease|war|conflict|crisis|savings|gains|efficiencies|return/s|impact/s|effect/s|cost/s|bills|opportunity|opportunities|future|time|challenge/s|story|history|world|levels|number/s|sales|profit/s|revenue/s|receipts|' +
    'income/s|records|rent/s|confidence|result/s|consequence/s|problem/s|pressure/s|trend/s',
);

/** The kind of a subject whose head ends with these words, "'s" aside. */
const ending = (words: string): Pattern => pattern(`(${words}) 's? $`);

const row = (name: string, kind: SubjectKind, words: Pattern, example: string, counterExample: string): SubjectRow => ({
  name,
  kind,
  pattern: words,
  example,
  counterExample,
  because: 'a kind of subject',
});

vocabulary.define('by what they do', (_word, letters) =>
  /^(?!(?:numb|matt|pap|lett|pow|ord|comput|cent|fact|sect|mot|corrid|trail|contain|off|wat|riv|bord|tow|barri|shelt|chapt|regist|monit|do|flo|vouch|count|serv|summ|wint|hang|headquart|quart|remaind|answ|col|err|harb)(?:e?rs|ors|ours)$)(?:[a-z]{3,16}(?:ers|ors|ists|goers|men|women|folk|mothers|fathers|crews|minders)|crews)$/.test(
    letters.slice(letters.lastIndexOf('-') + 1),
  ),
);
vocabulary.define('named word', (word) => /^[A-Z][\w'-]*[a-z]$/.test(word));
vocabulary.define('short acronym', (word) =>
  /^(?!(?:GDP|PPE|VAT|CPI|RPI|HIV|LNG|ICT|GNI|GNP|CEO)$)[A-Z]{3,6}$/.test(word),
);

const IN_BRACKETS = '(<open> <in clause>{1,10} <close>)?';
const WELFARE = 'child|housing|welfare|working-age|disability|out-of-work|unemployment|means-tested';

/** Read top to bottom: the first row that fits the head of a subject wins. */
export const SUBJECTS: readonly SubjectRow[] = [
  row('nobody', 'none', pattern('^ $'), '', 'we'),
  row('we', 'speaker', pattern('^ (We|we|I | both|all of us | together we) $'), 'We', 'they'),
  row('they', 'pronoun', pattern('^ they|it|this|that|these|those|there|each|both|all|which|either|some|many $'), 'They', 'we'),
  row('an activity', 'thing',
    pattern('^ !(existing|remaining|outstanding|leading|participating|willing|neighbouring|neighboring|ongoing|incoming|outgoing|working|steering|planning|housing|policing|training|testing|funding|spending|screening | building !(upon|on | up on)) 3*ing !(group|committee|board|council|minister|authority|authorities)'),
    'Implementing A_____', 'Participating states'),
  row('those who', 'others', pattern('^ those|anyone|everyone|anybody|everybody (on|in|with|who|whose|at|from|over|under|aged)'), 'those on low incomes', 'those departments'),
  row('own staff', 'public', pattern("(our|its|their | the <public noun> 's | <body> 's) <word>{0,2} <staff noun> $"), 'our senior analysts', 'analysts'),
  row('somebody else', 'others', ending('<other noun> | participants in | members of the public | experts say'), 'small businesses', 'the department'),
  row('a private name', 'others', pattern('<private> $'), 'F_______', 'N_______'),
  row('a number of them', 'public', pattern('^ (a further | another | the other | more than | over | around | some | nearly | at least)? <number> (more | others | of them)? $'), '14', '14 firms'),
  row('a time', 'time', pattern('<date> $'), 'Later D_____', 'the D_____ review'),
  row('a named body', 'public', pattern(`<actor> ${IN_BRACKETS} $`), 'the A_____', 'the A_____ report'),
  row('a post abroad', 'public', pattern('(embassy | consulate | consulate-general | high commission) in? <place>|<country> $'), 'the British Embassy P____', 'the Embassy garden'),
  row('a public noun', 'public', ending('<public noun> | task force/s | civil service|servants | chief executive | air force | high commission'), 'the participants', 'the scheme'),
  row('people by what they do', 'others', pattern('<by what they do> $'), 'young sailors', 'large containers'),
  row('the world', 'world', ending(`<world noun> | !<(minimum|living) wage/s | sea level/s | infection|death|survival|success|growth|birth|reoffending|employment rate/s | !<(${WELFARE}) benefits | standards of living | living standards | waiting list/s`), 'food prices', 'the price list'),
  row('a provision', 'provision', ending(`<provision noun> | minimum|living wage/s | ${WELFARE} benefit/s`), 'the new pier rate', 'the rate office'),
  row('a document', 'document', ending('<document noun> | white|green paper | code of practice | statutory instrument | new duties|powers'), 'the revised code', 'the revised scheme'),
  row('a named document', 'document', pattern(`<law> ${IN_BRACKETS} $`), 'the L_____', 'the L_____ fees'),
  row('a budget', 'scheme', pattern('<budget> $'), 'this B_____', 'the B_____ deficit'),
  row('a named scheme', 'scheme', pattern(`<programme> ${IN_BRACKETS} $`), 'the T_____', 'the T_____ fees'),
  row('an acronym', 'scheme', pattern(`^ the? <short acronym> ${IN_BRACKETS} $`), 'FGMC', 'GDP'),
  row('a named operation', 'scheme', pattern('^ the? (op|operation|exercise|project | task force) <capital> $'), 'Op LANTERN', 'an operation in May'),
  row('a name that no list knows', 'scheme', pattern('^ (the|our|this|a|an|new){0,4} (<acronym> | &<(the|our|this|a|an|new) <named word> | <capital> (of|and|for|the){0,2} <named word>) $'), 'the Tide Watch', 'the new line'),
  row('a scheme', 'scheme', ending('<scheme noun>'), 'the new service', 'the new line'),
  row('anything else', 'thing', pattern('<word>'), 'the adverts', ''),
]; // prettier-ignore

/** Where the head of a noun phrase ends: what comes after tells more of it. */
export const AFTER_HEAD = pattern(
  ', | of|in|for|with|from|on|at|by|to|which|who|that|whose|between|across|under|within|against|through|including|among|amongst|participating|signing|led|working|running|using|going|involved|responsible|chaired|' +
    'announced|taken|made|introduced|based|over|into|towards|as|where|not|alongside|about|around|during|after|before|without|per|and | such as | set out',
);
/** "most of our territories", "a range of countries", "5 of the countries": the head stands after "of". */
export const COUNTING = pattern(
  '^ a|the? (range|number|majority|group|series|variety|set|team|coalition|rest|all|some|most|many|each|both|none|any|one|two|member/s|representative/s|leaders|government/s|ministers|heads|<number>) <word>? of',
);
export const OPENING_ADVERB = pattern('^ &(<named word>) *ly ,?');
/** No head stands before "working groups". */
export const BARE = pattern('^ the|a|an|our|its|their|these|those|all|new|such $');
/** Ends as a scheme does: "the Rural Growth Fund". */
export const SCHEME = ending('<scheme noun>');
