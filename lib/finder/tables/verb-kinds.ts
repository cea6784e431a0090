import { pattern } from '../match/pattern';
import type { Pattern } from '../match/pattern';

/** An aside and up to three adverbs before the verb of an action. */
const SOFTLY =
  '((not|also|almost|now|then|therefore|thus|further|together|all|both|each|still|only|initially|always|often|never|sometimes|soon|clearly|*ly | of course | in turn) ,?){0,3}';

/** An action that starts with one of `words`, after adverbs. */
export const starts = (words: string): Pattern => pattern(`^ (, (!, <any>){1,8} ,)? ${SOFTLY} (${words})`);

const PARTICIPLE =
  '(*ed|*en|*wn|*ught|*aid|*old|*orn|*ung|built|rebuilt|fed|sent|spent|kept|left|met|set|reset|put|cut|let|led|held|done|made|begun|run|won|found|told|overseen|split|lit|dug | hit &(by))';

/** Participles that tell how a thing fares, not what is done with it. */
const FARES =
  '(influenced|constrained|dominated|offset|realised|realized|needed|affected|felt|remembered|missed|lost|seen|tempted|boosted|helped|improved|transformed|' +
  'hit|judged|driven|shaped|surprised|interested|pleased|delighted|disappointed|saved|generated|gained|forced|changed|mistaken|forgotten|gone|broken|outweighed|worried|concerned|faced|undermined|enhanced|strengthened|involved | ' +
  'placed !(on) | based on | measured against | determined *ly? by | limited by | put off|under | left behind|without|with | struck by)';

const SUM =
  '((around|about|over|nearly|almost|only|just|all|half|part | at least | more than | up to | a|an additional|further|extra | a total|maximum | the full) of?){0,3} (<money> | <currency>? <number>)';
const SUM_OR_SHARE = `(${SUM} | a|an|the|their? (share of | additional|extra|further|new|free|lower|higher|smaller|larger|fairer|single|full|special|initial|one-off|annual|monthly|weekly|basic|named|dedicated){1,3} <word>)`;

/** What is done with something or somebody: "will be opened by the Mayor". */
export const IS_DONE = starts(
  `(be | have been) (*ly|also|first|further|all|both|only|then|now | no longer){0,2} !${FARES} ${PARTICIPLE} | be being`,
);

/** What begins, ends, holds or is open. */
export const RUNS = starts(
  'open|reopen|re-open|close|start|begin|launch|run|operate|end|finish|complete|move|transfer|resume|reassemble|return|proceed|expire|cease|follow|continue ' +
    '&($ | ,|;|.|: | <number>|two|three|four|every|hourly|daily | in|on|at|by|from|into|until|for|next|this|after|before|as|again|early|earlier|later|shortly|soon|immediately|today|tomorrow|tonight|across|within|during|over|throughout|once|when|its|their|work|and|3*ly|<date> | to the|a|an|its|their|this|all|full|other|new|tier|level|phase|step|stage|provide|open|reopen|offer|use|move|operate|publish|<body>|<place>|<programme>) | ' +
    'take place|effect|over|part | come into force|effect|operation|use | come online | go live | become (law|enforceable|mandatory|compulsory|effective|illegal|available|statutory | an offence) | apply | enter service|force|a|an|the | last until | roll out | replace | ' +
    'be (*ly|also|then|now | no longer){0,2} (available|open|closed|live|mandatory|compulsory|voluntary|statutory|exempt|eligible|payable|operational|ready|complete|binding|liable|entitled|applicable|effective|required | free of|to|for | in place|force|post|operation|use|line|full | subject to | based in | on site|display|sale | up and running)',
);

/** What a thing holds or has to have: "all ferries will have a lift". */
export const HOLDS = starts(
  'have (to | a|an !(impact|effect|influence|benefit|advantage|chance|opportunity|role|place|part|say|stake|future|big|huge|great|major|real|significant|profound|lasting|positive|negative|better|greater|key|vital|important|knock|direct|very|considerable|high|low|strong|material) | two|three|four | no !(effect|impact|choice|doubt) | their|its own | the same | until) | ' +
    'include !(me|us|you) | form part of | feature|display|carry|contain | meet the|a|our|this <word>{0,8} standard|requirement|target',
);

/** What only bodies do, whatever their names. */
export const ACTS = starts(
  'publish|launch|consult|legislate|appoint|invest|review|consider|recruit|commission|establish|introduce|lead|host|chair|fund|convene|agree|monitor|discuss|train|assess|advise|oversee|explore|coordinate|co-ordinate|deploy|inspect|investigate|issue|propose|implement|adopt|ratify|allocate|respond | ' +
    'work with|together|closely|alongside | report on|to|back|its|annually | bring forward | set out|up',
);

/** What somebody is given, asked or bound to do. */
export const IS_GIVEN = starts(
  `(receive|get|share | be paid|given | benefit from) (${SUM_OR_SHARE} | a|an !(better|clearer|sense|chance|boost|picture|taste|feel|lot) | their own | free | <small>? passes|vouchers|leave|training|grant/s|payment/s|places|tickets) | ` +
    `benefit from <long>{0,3} incentive/s|relief/s|allowance/s|grant/s | pay (${SUM_OR_SHARE} | no|nothing|the|a|an) | have to | have <number> day/s|week/s|month/s|year/s | have (a|an <small>? (clause|duty|right|guarantee|entitlement|named|dedicated | choice of) | the right | until) | no longer !(feel|face|fear|worry|suffer|struggle) | ` +
    'be (*ly|also|now|then|all | no longer){0,2} (required|given|offered|allowed|permitted|asked|banned|prohibited|obliged|entitled|invited|charged|fined|compensated|consulted|contacted|informed|notified|screened|vaccinated|met|paid|guaranteed|protected|supported|subject|exempt|eligible|granted|awarded|issued|sent|provided|covered|trained|tested|taxed|barred|excluded|prioritised|prioritized|liable|recruited|appointed|assessed|matched|housed|moved|enrolled|admitted|removed|selected|chosen|monitored | expected|free to | held to account)',
);

/** What is set by law or order whatever it is: prices are capped. */
export const IS_SET = starts(
  'be (*ly|also|now|then){0,2} (capped|frozen|banned|set|reviewed|published|heard|tested|monitored|reported|recorded|regulated|indexed|uprated|shared|reinvested|taxed|funded|collected|spent|returned|used|protected|backdated|abolished | cut by | limited to | linked to | met by | paid by|from|for | covered by | determined !(by))',
);

const SETTABLE =
  'fee/s|rate/s|tax/es|duty|duties|limit/s|cap/s|threshold/s|allowance/s|levy|levies|charge/s|grant/s|fine/s|penalty|penalties|pension/s|funding';
/** What a deed does to the world: nobody can be held to it. */
export const EFFECTS = starts(
  'start to !(provide|open|reopen|offer|use|move|work|operate|publish) | shore up | help|make|ensure|enable|mean|benefit|bring|improve|boost|create|save|lead|result|strengthen|transform|deliver|drive|become | allow !(ministers) | focus on the following | remain !(a|an|at|in|open|closed|free|available|unchanged|frozen|<money>|£) | ' +
    'support !(<number>|<money> | up to | more than) | give !(<any>{0,12} (<money>|right|power|notice | £ <number>)) | place|average|adjust|touch|fit | fall !(to|by|from) | have !(to|effect | a|an clause|duty|statutory|dedicated|named|single|lift|light|right | the power|right) | ' +
    'take !(part|place|over|forward|effect) | cost|need|grow|slow|weaken|accelerate|vary|affect|depend|contribute|play|underpin|complement|reflect|show|demonstrate | come !(into force|effect) | build on | ' +
    'face|happen|encourage|put|unlock|change|stop|prevent|protect|serve|send|keep|hit|harm|hurt|damage|interact|add|fuel|spur|attract | go !(live | to !(plan|waste|show|prove) | up to|by | toward/s) | last !(until|for) | open up | act as | see !(<number>) | ' +
    'generate|chart|feel|find|know|appear|prove|clarify|enjoy|stand|free|ease|further|foster|promote|enhance|facilitate|address|tackle|determine|influence|shape|attend|welcome|mark|represent|constitute|equate|amount|span | end up | pay|call for | form !(part) | ' +
    'range|consist|comprise|expire|exist|want|pave|pose|wait|complicate|speed|restore|inform|underline|highlight|speak|reach|feed|turn|gain|lose|suffer|win|struggle|miss|experience|live|die|think|say|understand|like|love | look !(at|into) | ' +
    'recognise|recognize|remember|expect|hope|leave|arrive|return|recover|jeopardise|jeopardize|threaten|undermine|hinder|work|cement|lift|rely|exceed|outweigh|fulfil|fail|survive|thrive|succeed | ' +
    `provide <word>{0,3} certainty|clarity|opportunity|opportunities|benefit/s|boost|platform | be able | reduce|cut|lower|lift|raise|increase !(to|by|from|each|again|with | in line|real|cash|each | the|their|its|our? <word>{0,4} ${SETTABLE})`,
);

/** A state, where nothing below takes it: "will be a backbone of the network". */
export const BE = starts('be|remain|stay|seem');

/** What a sum or rate is to be. */
export const IS_SUM = starts(
  `be|remain|stay (also|set|for|at|worth|between|frozen | in line with | linked to | up to){0,4} (${SUM} | zero|nil|unchanged|lower|higher|fairer|proportional|progressive|means-tested|time-limited|tax-free|free | the same) | remain (at|open|closed|available|frozen|free|unchanged|<money> | in place|force) | ` +
    'be (independent of | co-* | a|an offence|legal|statutory|criminal|single|new|limit|charge|ban | responsible for | accountable to | able to claim|apply)',
);

/** What becomes of somebody: no deed. */
export const FATES = starts(
  'see|know|need|face|fail|reap|find|benefit|suffer|lose|gain|become|grow|prevail|succeed|miss|remember|forget|emerge|want|enjoy|probably|inevitably|learn | run out | receive !(<any>{0,6} <money>) | save money|time|costs|lives | win the | ' +
    'be (unable|judged|seen|remembered|missed|better|stronger|safer|poorer|richer|the|a|an|more|less|so|very|as|at|free|out|changed|vital|key|crucial|essential|successful|only|left|best|aware|pleased|delighted|happy|here|there|no|hit|worse|wrong|right|lucky|back|like|proud | all be | well placed | forced | in a|an <word>? position) | ' +
    'have (access|enough|much|plenty|greater|better|fewer|more|less|no | the opportunity|chance | a|an important|key|vital|crucial|chance) | get !(on with) | bounce back | come through|under | never be | wake up | look back',
);

/** What a document lays down with "there will be": so many new things, a rule or a way to act. */
export const THERE_TO_BE = starts(
  'be (more than | over | up to | at least | around | a total of)? <number>|two|three|four|five|six|seven|eight|nine|ten !(<any>{0,7} deaths|cases|jobs|people|patients|infections|storms|years|months|weeks|days|times|challenges|problems|difficulties|reasons) | ' +
    'be a|an|no|further|additional? <long>{0,3} (rate|withdrawal|engagement|presumption|differential|standard|approach|penalty|penalties|rules | transitional period)',
);

/** A power to act, or the lack of one. */
export const CAN = starts('be able | have the power/s|right');

/** What is due at a time: "the new lock is due to open". */
export const FALLS_DUE = starts(
  'grow|rise|increase|fall <any>{0,6} by|to|at (<number>|<money>) | be (extended|expanded|completed|finished|published|launched|opened|introduced|replaced|built|delivered|reviewed|repealed|abolished|held|laid|tested|installed|appointed|signed|ready|available | rolled out | in place | up and running) | expand|extend|replace|publish|report|arrive|conclude|write | come into force|effect|operation',
);

/** What nobody could do without a power given by law. */
export const POWER = starts(
  '(be able to | have the power/s|right to) *ly? (fine|require|ban|order|seize|close|charge|issue|impose|set|enforce|launch|grant|refuse|remove|raise|borrow|keep|stop|prosecute|investigate|inspect|introduce|designate|license|suspend|revoke|levy|search|detain|approve|decide|compel|block|direct|buy|acquire|vary|retain | take over)',
);

/** "So too will we …", where the subject stands behind. */
export const SUBJECT_BEHIND = pattern('^ (we|I|ministers | the government)');

/** What a document needs or means, beside what it lays down. */
export const MEANS = starts(
  'help|mean|remain|benefit|bring|cost|need|affect|depend|play | require a|an|more|time|effort | be a|an|the|of | take time|many|several|effort|<number> | have a|an <small>? impact|effect | provide valuable|useful|vital|important|greater|more|better',
);

/** What it asks of somebody. */
export const ASKS = starts('require|ask|demand');
