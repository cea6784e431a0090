import { pattern } from '../match/pattern';
import { NOT_SPEAKER, refusing } from './refusal';
import type { Refusal } from './refusal';
import { TAKEN } from './takings';
import { IS_GIVEN, starts, THERE_TO_BE } from './verb-kinds';

const WILL = '<will> not|all|both|each?';
/** Words after which what is said with "that" is a view, an effect or a wish. */
const VIEWS =
  '(intention|ambition|aim|goal|aspiration|proposed|intended|planned|hoped|envisaged|believe/s/d|doubt|assurance|likelihood|risk|evidence|confidence|expectation|hope/s/d|hopeful|expect/s/ed|think|thinks|thought|know|knows|predict*|fear/s|concern*|ensure/s/d|ensuring|so|meant|estimate/s/d|suggest*|recommend*|recognis*|recogniz*|insist*|demand*|see|show*|convinced|view|fact|acknowledg*|assert*|forecast*|project*|judg*|anticipat*|assum*|claim*|note/s/d|noting|stress*|emphasis*|emphasiz*|is|was|vision|principle|given | ' +
  '!<(can|should be|rest) (confident|sure|certain) | !<(made|makes it? absolutely|very|quite?) clear)';
const MEASURES =
  "(this|these|the | today 's | 's) <word>{0,2} measure/s|package|settlement|announcement|deal|reform/s|change/s|investment also|therefore|now?";
const BUDGET = 'this|the <budget>|budget|statement also|therefore?';
const DUE_TO = 'is|are <word>? (meant|intended|designed|expected|planned|anticipated|due|set|scheduled) to $';

/** Clauses that hang on another: what is said, asked, believed, or a condition; and rules told to a reader. */
const JOINED = refusing([
  { name: 'a rule that guidance tells', genre: 'guidance', unless: { trigger: 'commit*|pledg*|promis*' },
    example: 'You must send your form. You can ask your adviser. You may appeal if you disagree. The tribunal will consider it.',
    counterExample: 'They must send a form. The agency will consider it.' },
  { name: 'what you will do', because: 'the person spoken to promises nothing', where: { subject: 'you $' },
    example: 'You will have to register.', counterExample: 'All firms will have to register.' },
  { name: 'a relative clause', leads: ['relative'],
    example: 'The centre that will open in May is large.', counterExample: 'The government will open the centre in May.' },
  { name: 'a condition or reason', leads: ['if', 'because', 'question'],
    example: 'Costs would fall if the government will act.', counterExample: 'The government will act.' },
  { name: 'a view or an effect that is said', leads: ['that'], where: { before: `${VIEWS} (also|again|today|now|that|the|it | to <word>){0,2} that $` },
    example: 'We believe that the government will act.', counterExample: 'I can tell the House that the government will act.' },
  { name: 'what something means', because: 'an effect, beside a provision that is told as what it means', leads: ['that'], where: { before: 'mean/s (that|the|it | also)? that? $' }, doesNot: [IS_GIVEN],
    example: 'This means that crews will be happier.', counterExample: 'This means that crews will receive a further £30.' },
  { name: 'an announcement that is told', because: 'a pledge of the past that is reported, with its time', leads: ['that'],
    where: { before: '(last week|month|year|autumn|summer|spring|winter | earlier this week|month|year | within the last <word> | recently|previously|ago | in|on <date> | ^ <date>) <any>{0,30} announced|confirmed|promised|pledged|said <word>{0,2} that $' },
    example: 'Last month the government announced that all crews will be exempt.', counterExample: 'The government announced that all crews will be exempt.' },
  { name: 'a view without "that"', kinds: NOT_SPEAKER,
    where: { subject: '(hope/s|think/s|believe/s|know/s|expect/s|want/s|mean/s|ensure/s|ensuring|see|suggest/s|predict/s|fear|say/s|said|wonder|imagine|estimate/s|forecast/s|projects|judges|guess | make|making sure) <any>{1,8} $' },
    example: 'We hope others will follow.', counterExample: 'We will follow.' },
  { name: 'a view before the clause',
    where: { before: '(doubt|hope/s|believe/s|expect/s|think|thinks|afraid|fear/s | !<(can|should be|rest) confident|sure|certain) that? ,? $', trigger: "^ <will>" },
    example: 'I have no doubt they will act.', counterExample: 'They will act.' },
  { name: 'what there will be', where: { subject: 'there $' }, leavesComplement: ['provision', 'scheme', 'document', 'public'], doesNot: [THERE_TO_BE],
    example: 'There will be hard times.', counterExample: 'There will be a full review of the rules.' },
  { name: 'what somebody inside the clause will do',
    where: { subject: '^ we|I|they|you|he|she|it !(in|at|of|as|the|who|and|or|both|all|each|also|now|too|do|does|have|has|will|therefore|then|thus|further|still|together|jointly|ourselves|*ly) <small> <any>{1,40} !<(and|or|but (also|so|therefore|further|then|thus|now|*ly){0,2}) &<(<word>) $' },
    example: 'By that we mean services that all those who can use them will choose.', counterExample: 'We who can use them will choose the services.' },
  { name: 'a noun that tells what is done',
    where: { subject: '(action/s|steps|measures|things|work|changes|reforms|decisions|plans|savings|efforts|investment/s|commitments|support|approach|way/s|role/s|powers|options|priorities|problems|issues|areas|services|skills|data|information|evidence|details|figures) the|our|this <word> <word>? !<(and|or|but|yet) $ | (is|are|was|were|of|for|about) the|a|an !(local|national|central|new|next|devolved|federal|current|previous|host|whole|regional|wider) <small> government|ministers|departments|councils|parliament $' }, unless: { subject: '^ in|at|for|on|under|through (the|these|those|all) <word>{1,3} (the|our|this)' },
    example: 'The Budget holds the actions the government will take.', counterExample: 'In the Budget the government will take action.' },
  { name: 'a question', because: 'a question promises nothing, whatever stands in it', where: { sentence: '<question> (<quote>|<close>){0,2} $' },
    example: 'Will the government act, and who will pay?', counterExample: 'The government will act, and it will be paid for.' },
]); // prettier-ignore

/** What things do and are: what stays, what goes on, and what will have come about by itself. */
const THINGS = refusing([
  { name: 'a stem without its list, or a trigger alone', because: 'a trigger without its action', where: { action: '^ (,|;|:|.|<dash>){0,4} $', trigger: "will|shall|'ll|won't|not|to|that|for|of|at|on|in $" },
    example: 'We will.', counterExample: 'We will act.' },
  { name: 'what stays as it is', kinds: ['thing', 'provision', 'world', 'scheme', 'pronoun', 'document', 'others'],
    where: { trigger: 'remain|stay|retain $', action: '^ !(at|<money>|unchanged|closed|open|shut|available|free|frozen|suspended | in place|force)' },
    example: 'This will remain a living document.', counterExample: 'The government will maintain the fund.' },
  { name: 'what one does without saying so', because: 'the present progressive of others', kinds: ['public', 'others', 'thing', 'provision', 'world', 'scheme', 'document', 'pronoun'],
    where: { trigger: "^ <be> <word>{0,2} (invest*|spend*|provid*|committ*|bring*|increas*|extend*|doubl*|impos*|putt*|go*|allocat*|mak*|appoint*|end*) (up | out | in place | forward)? $ | ^ is|are going to" },
    unless: { subject: '^ the government $', sentence: 'today|therefore|hereby | from tomorrow|<date>' },
    example: 'The C___ is investing in the grid.', counterExample: 'We are investing in the grid.' },
  { name: 'what will have happened', because: 'the future perfect of others', kinds: NOT_SPEAKER,
    where: { trigger: '^ <will> not? $', action: '^ (*ly|also|all){0,2} have !(been) *ly? (*ed|*en|*wn|*lt|*ne)' },
    unless: { subject: '(government|department|ministry|agency|ministers|<state>) $' },
    example: 'By then the countries will have developed their markets.', counterExample: 'By then we will have developed our markets.' },
]); // prettier-ignore

const SPEECH =
  'be happy|glad|delighted|pleased to | show you|a|an | say something|a|this|that|more|to | speak about|briefly|of | speak to you | turn now? to | begin by|with|my|today | start by|with | talk about|briefly | talk to you | come back? (to | on to) | mention|quote | put on record | record my | *ly? acknowledge | extend a|the|my|our <word>{0,3} welcome|thanks|congratulations|condolences | ' +
  'return to (this|that|these | the point|subject|issue|question) | leave it|you|the | finish by|with|on | end by|with|on|where|my | add that|one|just|a | pretend | never forget | remember | always remember | let you | tell you | tell the house | give you|way | take questions|you | take a few | be brief|frank|honest | be absolutely|very clear | ' +
  'make a|this statement | thank | pay tribute | congratulate | touch on | conclude (by|with | $) | concentrate (my | on three) | set out (today|shortly|now | in a moment) | to (make a statement | thank | pay tribute | update the house | begin|start by | say|stress|emphasise|emphasize|underline|congratulate | take this) | update the house | all be|have|know | hand over to | now hand|turn|ask | answer your | see you|more|progress';

/** What others do, and what a speaker says of himself and of his speech. */
const PEOPLE = refusing([
  { name: 'what others agree, plan or want', kinds: ['others', 'thing', 'provision', 'world', 'scheme', 'document'],
    unless: {
      trigger: `^ (<will>|won't|should | is|are now|today? being | continue/s to be | ${DUE_TO} | it is | set|due|scheduled to $ | extend/s|introduce/s|abolish/es|freeze/s|remove/s|double/s|ban/s|restore/s|scrap/s|raise/s|increase/s|cut/s|reduce/s|lower/s|give/s|provide/s|allocate/s|invest/s|deliver/s|make/s|offer/s|release/s | the next | our | (is | comes with | includes) a|the <long>{0,2} commitment|pledge|undertaking | is|are to | must | recommendation* | <any>{0,8} aim/s|intention/s|objective/s|ambition/s|goal/s|plan/s is|are) | our`,
      subject: `^ (${BUDGET} $ | this <long>? partnership $ | this (strategy|plan|budget|report|declaration|statement|paper|policy|response|agreement|charter|framework|document | spending review | white paper) $)`,
    },
    example: 'The plan aims to cut waiting times.', counterExample: 'This strategy commits us to cut waiting times.' },
  { name: 'what it, this or nobody aims at', kinds: ['pronoun'],
    where: { subject: '^ it|this|that|these|those|there also|*ly? $' },
    unless: { trigger: `^ (<will>|won't|recommendation* | it is | is|are <word>? (meant|intended|expected|planned|due|set|scheduled) to $)` },
    example: 'It aims to cut waiting times.', counterExample: 'They agreed to cut waiting times.' },
  { name: 'how a speech goes on', kinds: ['speaker'], where: { trigger: "^ (<will>|won't|want/s|would|'d|hope/s|intend/s|aim/s|plan/s|propose/s|am)" }, does: [starts(SPEECH)],
    example: 'I will turn to the second point.', counterExample: 'I will publish the second report.' },
  { name: 'who speaks next', because: 'the course of a meeting', where: { trigger: '^ <will> $' }, does: [starts('say (a little|bit | more | something) | talk about|us|you|more | speak more|about|next | take you|us through')],
    example: 'The minister will say a little more about that.', counterExample: 'The minister will publish more about that.' },
  { name: 'what comes if nothing is done', because: 'warnings', where: { trigger: '^ <will>', sentence: "if (we (fail | do not | don't | do nothing | all) | everyone | everybody | nothing is done) | ^ without | ^ unless we" },
    unless: { subject: '^ the? government|minister*' },
    example: 'If we fail to act, we will put others at risk.', counterExample: 'If they fail to act, we will put others in charge.' },
  { name: 'what this document holds', because: 'a text that points into itself',
    where: { subject: '^ (this | the following|next?)? chapter/s|section/s|annex/es|appendix|table/s|page/s|guide/s|guidance|leaflet/s|paragraph/s|document/s|paper/s|report/s|figure/s|booklet/s|note/s|speech $', trigger: '^ <will>|aim/s' },
    example: 'This section will describe the plan.', counterExample: 'The government will describe the plan.' },
]); // prettier-ignore

const SAY =
  'announce|update|explain|outline|share|focus|set|address|describe|remind|ask|answer|stress|clarify|emphasise|emphasize|reiterate|reassure|speak|tell|be|give|offer|assure|acknowledge|recognise|make|take|end|finish|conclude|mention|look|go|draw|return|respond|welcome|commend|start|add|put|leave|note|use|quote|single|pick|touch|reflect|echo|join|praise|salute|provide';

/** What was, what ought to be, and what only points at a promise. */
const PAST = refusing([
  { name: 'a promise of the past', because: 'the past with its time',
    where: {
      trigger: '^ (agreed|committed|pledged|undertook|promised|vowed|resolved|decided|announced|offered|proposed|planned|were|was|made|gave | set out)',
      sentence: 'last year|month|week|autumn|summer|spring|winter|parliament | previously | at the time | when I|we|he|she|they (took|came|became|launched|published|announced|set|met|started|began|first) | when <in part>{1,10} was|were first? (3*ed|3*en|3*t) , | when it|we|they was|were | in the past | had | earlier this | years|months ago | in <year> | in|on|at the? <date>|<event> | ^ at <budget> <programme>?',
    },
    example: 'Last year they agreed to cut emissions.', counterExample: 'Today they agreed to cut emissions.' },
  { name: 'what may or should be done',
    where: { subject: "(may|might|can|could|must|should|would|to|not|don't|didn't|did|does|let's|let|please|cannot|can't|a|an|the|our|their|its|his|her|my|your|this|no|any|some|of|in|with|for|on|by) still|also|now|then|only|well? $ | (cannot|can|should|must|may|might|could|would) <any>{0,40} and|or $" },
    unless: { trigger: "^ (<will>|would|our|their|the|is|are|am|must|was|were|have|has|with|recommendation* | it is)" },
    example: 'Departments may seek an exemption.', counterExample: 'Departments seek to save money.' },
  { name: 'a report that others have committed to', kinds: NOT_SPEAKER, where: { trigger: '^ have committed|pledged|promised' },
    example: '129 countries have committed to the standard.', counterExample: 'We have committed to the standard.' },
  { name: 'a pledge that is reported', because: 'a pledge in the perfect is a report', kinds: NOT_SPEAKER, where: { subject: 'has|have $', trigger: '^ committed|pledged|promised|undertaken|vowed' },
    example: 'The ministry has committed to a new law.', counterExample: 'The ministry commits to a new law.' },
  { name: 'an announcement of what follows', where: { action: '^ (the following | the? details of | the outcome|results|publication of)' }, unless: { action: ':' },
    example: 'We are announcing details of school funding.', counterExample: 'We are announcing new school funding.' },
  { name: 'what is no budget',
    where: { trigger: '^ (sets|introduces|announces|reduces|increases|reforms|extends|give/s|provides|lowers|simplifies|cuts|raises|abolishes|freezes|restricts|ends|tackles|takes|allocates|invests|doubles|protects|addresses|limits|removes|funds|supports|confirms|ensures | makes available | pays for | sets out) !(to $)' },
    unless: { subject: `^ (${BUDGET} | ${MEASURES}) $` },
    example: 'The scheme raises the allowance to M______.', counterExample: 'This B_____ raises the allowance to M______.' },
  { name: 'what is done already', because: 'adverbs that say that it is under way', where: { trigger: '(already | currently !(*ly? consider*|explor*|look*|assess*|examin*)) *ly? *ing (up | out | in place | forward)? $' },
    example: 'We are already establishing a fund.', counterExample: 'We are establishing a fund.' },
  { name: 'an order to somebody',
    where: { subject: '^ $', trigger: '^ continue|commit|seek|aim|plan|look|agree|undertake|pledge|resolve|ask|invite|task|want|hope|promise|maintain|guarantee|vow|intend|propose|recommit|reaffirm' },
    example: 'Commit to funding the regulators.', counterExample: 'We commit to funding the regulators.' },
  { name: 'what a speaker wants to say',
    where: { subject: 'I (just|also|really|simply|particularly)? $', trigger: `^ (hope that? the|this|our|these <any>{1,8} | (want | wish | would like | 'd like) (to ${SAY})?) $` },
    unless: { action: '^ to? make|take|give|put|use sure|it|them|more|people | ^ to? make|take|give|put|use an end' },
    example: 'I want to update you on the talks.', counterExample: 'I want to clean up the market.' },
  { name: 'a bare wish', because: 'a wish for what others do', kinds: ['public', 'pronoun', 'none'],
    where: { trigger: "^ (want|wish|hope|expect|wants|wishes|hopes|expects | would|'d like)", action: '^ (to see|thank | see | that)' },
    unless: { trigger: '^ <word>{1,2} to ensure|guarantee|secure | ^ <word>{1,2} to make sure' },
    example: 'They hope to see progress.', counterExample: 'They hope to publish the plan.' },
]); // prettier-ignore

/** Read top to bottom; the first row that fits refuses. Rulings: ANNOTATION, "Not commitments". */
export const NO_PROMISES: readonly Refusal[] = [...JOINED, ...TAKEN, ...THINGS, ...PEOPLE, ...PAST];

/** A stem that wants a verb: its items are its actions, however they look ("The agency will: work with …"). */
export const VERB_WANTED = pattern(`(${WILL} also? | to also?) : $`);
