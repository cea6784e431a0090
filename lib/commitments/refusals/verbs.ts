/** An aside and up to three adverbs before the verb of an action. */
const SOFTLY =
  '(?:(?:not|of course|also|almost|now|then|therefore|thus|further|together|in turn|all|both|each|still|only|initially|always|often|never|sometimes|soon|clearly|[a-z]{2,16}ly),? ){0,3}';

/** An action that starts with one of `words`, a regular expression, after adverbs. */
export const starts = (words: string): RegExp => new RegExp(`^(?:, ?[^,]{2,40}, ?)?${SOFTLY}(?:${words})\\b`, 'i');

const PARTICIPLE =
  '(?:[a-z-]{2,18}(?:ed|en|wn|ught|aid|old|orn|ung)|built|rebuilt|sent|spent|kept|left|met|set|reset|put|cut|let|led|held|done|made|begun|run|won|found|told|overseen|split|lit|dug|hit(?= by))';

/** Participles that tell how a thing fares, not what is done with it. */
const FARES =
  '(?:influenced|constrained|dominated|offset|reali[sz]ed|needed|affected|felt|remembered|missed|lost|seen|based on|tempted|boosted|helped|improved|transformed|' +
  'hit|judged|measured against|determined (?:[a-z]{2,16}ly )?by|placed|driven|shaped|limited by|surprised|interested|pleased|delighted|disappointed|saved|generated|gained|forced|changed|mistaken|forgotten|gone|broken|outweighed|worried|concerned|faced|undermined|enhanced|strengthened|put (?:off|under)|left (?:behind|without|with)|struck by|involved)';

const SUM =
  '(?:(?:around|about|at least|more than|over|up to|nearly|almost|only|just|an? (?:additional|further|extra|total of|maximum of)|the full|all|half|part) (?:of )?)*(?:M_+|[£€$]?\\d[\\d,.]*)';
const SUM_OR_SHARE = `(?:${SUM}|(?:an? |the |their )?(?:share of |additional |extra |further |new |free |lower |higher |smaller |larger |fairer |single |full |special |initial |one-off |annual |monthly |weekly |basic |named |dedicated )+)`;

/** What is done with something or somebody: "will be opened by the Mayor". */
export const IS_DONE = starts(
  `(?:be|have been) (?:[a-z]{2,16}ly |also |first |further |all |both |only |then |now |no longer ){0,2}(?!${FARES}\\b)${PARTICIPLE}|be being`,
);

/** What begins, ends, holds or is open. */
export const RUNS = starts(
  '(?:open|reopen|re-open|close|start|begin|launch|run|operate|end|finish|complete|move|transfer|resume|reassemble|return|proceed|expire|cease|follow|continue)' +
    '(?=[,;.:]|$| (?:in|on|at|by|from|to (?:the|an?|its|their|this|all|full|other|new|tier|level|phase|step|stage|provide|open|reopen|offer|use|move|operate|publish|[ACPT]_+)|into|until|for|next|this|after|before|as|again|early|earlier|later|shortly|soon|immediately|today|tomorrow|tonight|across|within|during|over|throughout|once|when|its|their|work|and|[a-z]{3,16}ly|D_+)\\b)|' +
    'take (?:place|effect|over|part)|come (?:into (?:force|effect|operation|use)|online)|go live|become (?:law|enforceable|mandatory|compulsory|effective|illegal|an offence|available|statutory)|apply|enter (?:service|force|an?|the)|last until|roll out|replace|' +
    'be (?:[a-z]{2,16}ly |also |then |now |no longer ){0,2}(?:available|open|closed|free (?:of|to|for)|live|in (?:place|force|post|operation|use|line|full)|subject to|mandatory|compulsory|voluntary|statutory|exempt|eligible|payable|operational|ready|complete|binding|liable|entitled|applicable|effective|based in|on (?:site|display|sale)|up and running|required)',
);

/** What a thing holds or has to have: "all ferries will have a lift". */
export const HOLDS = starts(
  'have (?:to|an? (?!impact|effect|influence|benefit|advantage|chance|opportunity|role|place|part|say|stake|future|big|huge|great|major|real|significant|profound|lasting|positive|negative|better|greater|key|vital|important|knock|direct|very|considerable|high|low|strong|material)|two|three|four|no (?!effect|impact|choice|doubt)|their own|its own|the same|until)|' +
    'include (?!me|us|you)|form part of|feature|display|carry|contain|meet (?:the|a|our|this) [\\w -]{0,60}(?:standard|requirement|target)',
);

/** What only bodies do, whatever their names. */
export const ACTS = starts(
  'publish|launch|consult|legislate|appoint|invest|work (?:with|together|closely|alongside)|review|consider|report (?:on|to|back|its|annually)|recruit|commission|bring forward|set (?:out|up)|establish|introduce|lead|host|chair|fund|' +
    'convene|agree|monitor|discuss|train|assess|advise|oversee|explore|coordinate|co-ordinate|deploy|inspect|investigate|issue|propose|implement|adopt|ratify|allocate|respond',
);

/** What somebody is given, asked or bound to do. */
export const IS_GIVEN = starts(
  `(?:receive|get|share|be paid|be given|benefit from) (?:${SUM_OR_SHARE}|an? (?!better|clearer|sense|chance|boost|picture|taste|feel|lot)|their own |free |(?:[a-z]+ )?(?:passes|vouchers|leave|training|grants?|payments?|places|tickets))|` +
    `pay (?:${SUM_OR_SHARE}|no|nothing|the|an?)|have to|have (?:an? (?:[a-z]+ )?(?:clause|duty|right|guarantee|entitlement|choice of|named|dedicated)|the right|until)|no longer (?!feel|face|fear|worry|suffer|struggle)|` +
    'be (?:[a-z]{2,16}ly |also |now |then |no longer |all ){0,2}(?:required|given|offered|allowed|permitted|asked|banned|prohibited|obliged|entitled|invited|charged|fined|compensated|consulted|contacted|informed|notified|screened|vaccinated|met|paid|guaranteed|protected|supported|subject|exempt|eligible|granted|awarded|issued|sent|provided|covered|trained|tested|taxed|expected to|barred|excluded|prioriti[sz]ed|liable|free to|recruited|appointed|assessed|matched|housed|moved|enrolled|admitted|removed|selected|chosen|monitored|held to account)',
);

/** What is set by law or order whatever it is: prices are capped. */
export const IS_SET = starts(
  'be (?:[a-z]{2,16}ly |also |now |then ){0,2}(?:capped|frozen|banned|set|reviewed|published|heard|tested|monitored|reported|recorded|regulated|indexed|uprated|cut by|limited to|linked to|shared|reinvested|taxed|met by|paid (?:by|from|for)|funded|covered by|collected|spent|returned|used|protected|backdated|determined (?!by)|abolished)',
);

/** What a deed does to the world: nobody can be held to it. */
export const EFFECTS = starts(
  [
    'start to (?!provide|open|reopen|offer|use|move|work|operate|publish)|shore up|help|make|ensure|enable|allow (?!ministers)|mean|benefit|bring|improve|boost|create|save|lead|result|strengthen|transform|deliver|drive|focus on the following|remain (?!an?\\b|at|in|open|closed|free|in force|available|unchanged|frozen|M_|£)|become',
    'support (?!up to|\\d|more than|M_)|give (?!.{0,60}(?:M_|£\\d|right|power|notice))|place|average|adjust|touch|fall(?! (?:to|by|from)\\b)|fit|have (?!to\\b|an? (?:clause|duty|statutory|dedicated|named|single|lift|light|right)|effect from|the (?:power|right))',
    `take (?!part\\b|place\\b|over\\b|forward\\b|effect\\b)|cost|need|come (?!into (?:force|effect)\\b)|grow|slow|weaken|accelerate|vary|affect|depend|contribute|play|underpin|complement|build on|reflect|show|demonstrate`,
    'face|go (?!live\\b|to (?!plan|waste|show|prove)|up (?:to|by)|towards?)|happen|last (?!until|for)|encourage|put|open up|unlock|change|stop|prevent|protect|act as|serve|send|see (?!\\d)|keep|hit|harm|hurt|damage|interact|add|fuel|spur|attract',
    'generate|chart|feel|find|know|appear|prove|clarify|end up|enjoy|pay for|stand|call for|free|ease|further|foster|promote|enhance|facilitate|address|tackle|determine|influence|shape|form (?!part\\b)|attend|welcome|mark|represent|constitute|equate|amount|span',
    'range|consist|comprise|expire|exist|want|look (?!at|into)|pave|pose|wait|complicate|speed|restore|inform|underline|highlight|speak|reach|feed|turn|gain|lose|suffer|win|struggle|miss|experience|live|die|think|say|understand|like|love',
    'recogni[sz]e|remember|expect|hope|leave|arrive|return|recover|jeopardi[sz]e|threaten|undermine|hinder|work|cement|lift|rely|exceed|outweigh|fulfil|fail|survive|thrive|succeed',
    'provide(?: \\w+){0,3} (?:certainty|clarity|opportunit\\w*|benefits?|boost|platform)|be able|(?:reduce|cut|lower|lift|raise|increase) (?!(?:to|by|from|in (?:line|each)|each|again|with)\\b|(?:the |their |its |our )?(?:[\\w-]+ ){0,4}(?:fees?|rates?|tax(?:es)?|dut(?:y|ies)|limits?|caps?|thresholds?|allowances?|lev(?:y|ies)|charges?|grants?|fines?|penalt(?:y|ies)|pensions?|funding)\\b)',
  ].join('|'),
);

/** A state, where nothing below takes it: "will be a backbone of the network". */
export const BE = starts('be|remain|stay|seem');

/** What a sum or rate is to be. */
export const IS_SUM = starts(
  `(?:be|remain|stay)(?: also| set)?(?: for| at| worth| between| in line with| linked to| up to| frozen)* (?:${SUM}|zero|nil|the same|unchanged|lower|higher|fairer|proportional|progressive|means-tested|time-limited|tax-free|free)|remain (?:at|in (?:place|force)|open|closed|available|frozen|free|unchanged|M_)|` +
    'be (?:independent of|co-[a-z]{3,16}|an? (?:offence|legal|statutory|criminal|single|new|limit|charge|ban)|responsible for|accountable to|able to (?:claim|apply) )',
);

/** What becomes of somebody: no deed. */
export const FATES = starts(
  'see|know|need|run out|receive (?!.{0,30}M_)|save (?:money|time|costs|lives)|face|fail|reap|find|benefit|suffer|lose|gain|become|grow|prevail|succeed|win the|miss|remember|forget|' +
    'be (?:unable|judged|seen|remembered|missed|better|stronger|safer|poorer|richer|the|an?|more|less|so|very|as|at|free|out|changed|vital|key|crucial|essential|successful|only|all be|left|best|well placed|forced|aware|pleased|delighted|happy|here|there|no|hit|worse|wrong|right|lucky|back|like|proud|in an? (?:\\w+ )?position)|' +
    'have (?:access|enough|much|plenty|greater|better|fewer|the (?:opportunity|chance)|more|less|no|an? (?:important|key|vital|crucial|chance))|get (?!on with)|emerge|bounce back|come (?:through|under)|never be|want|enjoy|probably|inevitably|wake up|look back|learn',
);

/** What a document lays down with "there will be": so many new things, a rule or a way to act. */
export const THERE_TO_BE = starts(
  'be (?:more than |over |up to |at least |around |a total of )?(?:\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten) (?!.{0,40}\\b(?:deaths|cases|jobs|people|patients|infections|storms|years|months|weeks|days|times|challenges|problems|difficulties|reasons)\\b)|' +
    'be (?:an? |no |further |additional )?(?:[\\w-]{3,16} ){0,3}(?:rate|withdrawal|engagement|presumption|transitional period|differential|standard|approach|penalt(?:y|ies)|rules)',
);

/** A power to act, or the lack of one. */
export const CAN = starts('be able|have the (?:power|powers|right)');

/** What is due at a time: "the new lock is due to open". */
export const FALLS_DUE = starts(
  'be (?:extended|expanded|completed|finished|published|launched|opened|introduced|replaced|rolled out|built|delivered|reviewed|repealed|abolished|held|laid|tested|installed|appointed|signed|in place|ready|up and running|available)|expand|extend|replace|publish|report|arrive|conclude|write|come into (?:force|effect|operation)',
);

/** What nobody could do without a power given by law. */
export const POWER = starts(
  '(?:be able to|have the (?:powers?|right) to) (?:[a-z]{2,16}ly )?(?:fine|require|ban|order|seize|close|charge|issue|impose|set|enforce|launch|grant|refuse|remove|raise|borrow|keep|stop|prosecute|investigate|inspect|take over|introduce|designate|license|suspend|revoke|levy|search|detain|approve|decide|compel|block|direct|buy|acquire|vary|retain)',
);

/** "So too will we …", where the subject stands behind. */
export const SUBJECT_BEHIND = /^(?:we|I|the government|ministers)\b/;

/** What a document needs or means, beside what it lays down. */
export const MEANS = starts(
  'help|require (?:an?|more|time|effort)|mean|remain|benefit|bring|cost|need|affect|depend|be (?:an?|the|of)|take (?:time|\\d|many|several|effort)|play|have an? (?:[a-z]+ )?(?:impact|effect)|provide (?:valuable|useful|vital|important|greater|more|better)',
);

/** What it asks of somebody. */
export const ASKS = starts('require|ask|demand');
