import type { ClauseWords } from './clause';

/** A row of what is no commitment: every pattern must fit its part of the clause. */
export interface Refusal {
  readonly name: string;
  readonly where: Partial<Readonly<Record<keyof ClauseWords, RegExp>>>;
  /** A sentence without a commitment. */
  readonly example: string;
  /** A sentence like it that holds one. */
  readonly counterExample: string;
}

const SOFTLY =
  '(?:(?:not|also|now|then|therefore|thus|further|together|in turn|all|both|still|only|always|often|never|sometimes|soon|clearly|[a-z]{2,16}ly),? ){0,3}';
const starts = (words: string): RegExp => new RegExp(`^${SOFTLY}(?:${words})\\b`, 'i');

const EFFECTS =
  'help|helps|touch|fall|fit|make|makes|ensure|enable|allow|mean|benefit|bring|give|improve|boost|create|save|lead|result|reduce|increase|strengthen|transform|support|deliver|drive|remain|become|have (?!to\\b|an? (?:clause|duty|statutory))|take(?! part\\b| place\\b| over\\b| forward\\b| effect\\b)|cost|need|come(?! into (?:force|effect)\\b)|grow|rise|fall|vary|affect|depend|contribute|play|underpin|complement|build on|reflect|show|demonstrate|face|go(?! live\\b)|happen|last|raise|encourage|cut|put|open up|unlock|change|continue to be|stop|prevent|protect|act as|serve|send|see(?! \\d)|get|keep|hit|harm|hurt|damage|provide(?: \\w+){0,3} (?:certainty|clarity|opportunit|benefit|boost|platform)|add|fuel|spur|attract|generate|feel|find|know|appear|prove|require(?! (?:forces|all|every|new)\\b)|clarify|be able|be (?:in a )?(?:better|stronger|safer|easier)|end up|enjoy|pay for|stand|start to|begin to|call for|free|ease|further|foster|promote|enhance|accelerate|facilitate|address|tackle|focus on the following|determine|influence|shape|form|work|attend|welcome|mark|represent|constitute|equate|amount|span|range|cover|include|consist|comprise|expire|exist|want|look|sit|set the|pave|pose|account|wait|complicate|speed|restore|lower|widen|inform|underline|highlight|speak|rest|yield|reach|feed|hold(?! a)|turn|gain|lose|suffer|win|struggle|miss|receive|experience|live|die|think|say|tell|ask|understand|like|love|hear|read|agree|join us|notice|recogni[sz]e|remember|expect|hope|judge|leave|arrive|return|recover|die|eventually';
const STATES =
  'be (?:achieved|realised|an?(?! offence)|the|more|less|very|so|too|as|key|critical|crucial|vital|essential|important|needed|affected|felt|remembered|lost|no|one|huge|hard|tough|difficult|clear|good|bad|great|better|stronger|safer|easier|harder|different|like|nothing|something|times|challenges|because|much|many|some|about|over|that|what|how|up to|down to|at|among|on average|worth|well|seen|sure|aware|familiar|interested|pleased|delighted|happy|glad|surprised|disappointed|based on|tempted|enough|possible|impossible|necessary|able|unable|free|likely|unlikely|welcome|proud|responsible|boosted|helped|improved|transformed|hit|judged|measured against|determined by|driven|shaped|of|members|part|(?:[a-z]{2,16}ly )?(?:[a-z]{2,16}(?:ful|ous|less)|frustrating|disappointing|challenging|exciting|interesting|incredible|remarkable|invaluable|sustainable|affordable|visible|responsible|capable|reliable|noticeable|massive|expensive|decisive|attractive|competitive|positive|negative)\\b)';

/** Read top to bottom; the first row that fits refuses. Rulings: ANNOTATION, "Not commitments". */
export const REFUSALS: readonly Refusal[] = [
  {
    name: 'a rule that guidance tells',
    where: { genre: /^guidance$/, trigger: /^(?!.*(?:commit|pledg|promis))/ },
    example:
      'You must send your form. You can ask your adviser. You may appeal if you disagree. The tribunal will consider it.',
    counterExample: 'They must send a form. The tribunal will consider it.',
  },
  {
    name: 'what you will do',
    where: { subject: /\byou$/i },
    example: 'You will have to register.',
    counterExample: 'All firms will have to register.',
  },
  {
    name: 'a relative clause',
    where: { lead: /^relative$/ },
    example: 'The centre that will open in May is large.',
    counterExample: 'The government will open the centre in May.',
  },
  {
    name: 'a condition or reason',
    where: { lead: /^(?:if|because|question)$/ },
    example: 'Costs would fall if the government will act.',
    counterExample: 'The government will act.',
  },
  {
    name: 'a view or an effect that is said',
    where: {
      lead: /^that$/,
      before:
        /(?:believe[sd]?|hope[sd]?|hopeful|confident|expect(?:s|ed)?|think|thinks|thought|know|knows|predict\w{0,3}|clear|fears?|concern\w{0,3}|ensure[sd]?|ensuring|so|means?|meant|sure|estimate[sd]?|suggest\w{0,3}|recommend\w{0,3}|recogni[sz]\w{1,3}|insist\w{0,3}|demand\w{0,3}|see|show\w{0,2}|convinced|certain|view|fact|acknowledg\w{1,3}|assert\w{0,3}|claim\w{0,3}|noted?|notes|noting|stress\w{0,3}|emphasi[sz]\w{1,3}|is|was|vision|principle|given)(?: (?:also|again|today|now|that|the|it|to \w+)){0,2} that$/i,
    },
    example: 'We believe that the government will act.',
    counterExample: 'I can tell the House that the government will act.',
  },
  {
    name: 'a view without "that"',
    where: {
      subject:
        /\b(?:hopes?|thinks?|believes?|knows?|expects?|wants?|means?|ensures?|make sure|making sure|ensuring|see|suggests?|predicts?|fear|says?|said|wonder|imagine|estimates?|guess)\b(?: \S{1,40}){1,8}$/,
      kind: /^(?!speaker)/,
    },
    example: 'We hope others will follow.',
    counterExample: 'We will follow.',
  },
  {
    name: 'a view before the clause',
    where: {
      before: /\b(?:doubt|hopes?|confident|believes?|expects?|sure|think|thinks|afraid|certain|fears?)(?: that)?,?$/i,
      trigger: /^(?:will|shall|'ll)/,
    },
    example: 'I have no doubt they will act.',
    counterExample: 'They will act.',
  },
  {
    name: 'what there will be',
    where: {
      subject: /\bthere$/i,
      action:
        /^(?!be (?:also )?(?:an?|no|new|further|additional|more) (?:[\w-]{2,16} ){0,3}(?:review|consultation|inquiry|fund|funding|support|scheme|programme|investment|exemptions?|exceptions?|duty|limit|ban|requirement|change to|increase in|cap|tax|rise|cuts?)\b)/,
    },
    example: 'There will be hard times.',
    counterExample: 'There will be a full review of the rules.',
  },
  {
    name: 'what this will do',
    where: {
      subject: /^(?:this|that|these|those)(?: (?:also|all|in turn))?$/i,
      trigger: /^(?:will|shall|'ll|won't)/,
      action:
        /^(?!(?:[a-z]{2,16}ly |also |all |both |then |now |not |initially ){0,2}(?:include [a-z]{3,16}ing\b|become (?:law|enforceable|mandatory|compulsory|effective|illegal|an offence)|come into|take effect|apply|start|begin|open|close|run|last until)|(?:[a-z]{2,16}ly |also |all |both |then |now |not |initially ){0,2}be (?:[a-z]{2,16}ly )?[a-z]{2,16}(?:ed|en|t|ut|wn|ld|de|ne|in place)\b)/,
    },
    example: 'This will involve new money.',
    counterExample: 'This will be funded with new money.',
  },
  {
    name: 'what somebody inside the clause will do',
    where: {
      subject:
        /^(?:we|I|they|you|he|she|it) (?!(?:in|at|of|as|the|who|and|or|both|all|each|also|now|too|do|does|have|has|will|therefore|then|thus|further|still|together|jointly|ourselves|[a-z]{2,16}ly)\b)[a-z]{2,20} .*[a-z_](?<!\b(?:and|or|but))$/i,
    },
    example: 'By that we mean services that all those who can use them will choose.',
    counterExample: 'We who can use them will choose the services.',
  },
  {
    name: 'a question',
    where: { sentence: /\?["')]*$/ },
    example: 'Will the government act, and who will pay?',
    counterExample: 'The government will act, and it will be paid for.',
  },
  {
    name: 'an effect of a thing',
    where: {
      kind: /^(?:thing|scheme|pronoun|none)$/,
      trigger: /^(?:will|shall|'ll|won't)(?: not)?$/,
      action: starts(EFFECTS),
      subject: /^(?!(?:this|that|these|those)(?: also)?$)/i,
    },
    example: 'This will help businesses.',
    counterExample: 'The adverts will run for six months.',
  },
  {
    name: 'a stem without its list, or a trigger alone',
    where: { action: /^[\s:;,.–-]*$/, trigger: /(?:\b|')(?:will|shall|ll|won't|not|to|that|for|of|at|on|in)$/ },
    example: 'We will.',
    counterExample: 'We will act.',
  },
  {
    name: 'what a document means',
    where: {
      kind: /^document$/,
      trigger: /^will/,
      action: starts('mean|remain|benefit|bring|cost|need|affect|depend|be (?:an?|the|of)'),
    },
    example: 'The new rules will mean more work.',
    counterExample: 'The new rules will set a limit.',
  },
  {
    name: 'what stays as it is',
    where: { kind: /^(?:thing|scheme|pronoun|document|others)$/, trigger: /(?:remain|stay|retain)$/ },
    example: 'This will remain a living document.',
    counterExample: 'The government will maintain the fund.',
  },
  {
    name: 'what one does without saying so',
    where: {
      kind: /^(?:public|others|thing|scheme|document|pronoun)$/,
      trigger:
        /^(?:is|are|am|was|were|'re|'m) (?:\w+ ){0,2}(?:establish|introduc|launch|creat|sett|invest|spend|provid|committ|bring|increas|extend|doubl|impos|putt|go|allocat|mak|appoint|end)\w*ing$|^(?:is|are) going to/,
      subject: /^(?!the government$)/i,
    },
    example: 'The U.S. is investing in the grid.',
    counterExample: 'We are investing in the grid.',
  },
  {
    name: 'a state of a thing',
    where: {
      kind: /^(?:thing|scheme|pronoun|none|document|others)$/,
      trigger: /^(?:will|shall|'ll|won't)/,
      action: starts(STATES),
      subject: /^(?!no |there$)/i,
    },
    example: 'The new line will be a backbone of the network.',
    counterExample: 'The new line will be opened by the Mayor.',
  },
  {
    name: 'a quality of a thing',
    where: {
      kind: /^(?:thing|scheme|pronoun)$/,
      trigger: /^(?:will|shall|'ll|won't)/,
      action:
        /^(?:[a-z]{2,16}ly |also |all |both |then |now |not |still |only |often |always |never |sometimes ){0,2}be (?!(?:(?:[a-z]{2,16}ly|also|all|both|then|now|not|still|only|first|further) ){0,2}(?:[a-z]{1,16}(?:ed|en|wn|ught|aid|old|ung|orn|ing)|built|rebuilt|sent|spent|lent|kept|left|met|set|reset|put|cut|let|led|held|done|made|begun|run|won|found|told|struck|available|open|free of|live|in (?:place|force|post|operation|use|line)|on|up and|subject|mandatory|compulsory|voluntary|statutory|independent|eligible|payable|effective|exempt|liable|entitled|operational|operative|responsible|applicable|ready|accountable|binding|complete|co-[a-z]{3,16}|able)\b)/,
      subject: /^(?!no |there$)/i,
    },
    example: 'The new line will be strong and fair.',
    counterExample: 'The new line will be opened in May.',
  },
  {
    name: 'what a thing offers',
    where: {
      kind: /^thing$/,
      trigger: /^(?:will|shall|'ll)(?: not)?$/,
      action: starts('provide|offer|expire|apply|shore|extend'),
    },
    example: 'These actions will provide a framework.',
    counterExample: 'The agency will provide a framework.',
  },
  {
    name: 'what others will do',
    where: {
      kind: /^others$/,
      trigger: /^(?:will|shall|'ll|won't)(?: not)?$/,
      action:
        /^(?!(?:also |now |then |all |each )?(?:have to|be (?:[a-z]{2,16}ly )?(?:required|given|offered|allowed|asked|banned|prohibited|obliged|entitled|invited|charged|guaranteed|protected|supported|subject|exempt|eligible)|have an? (?:clause|duty|right)))/,
      subject: /^(?!no )/i,
    },
    example: 'Passengers will enjoy new trains.',
    counterExample: 'All foreign companies will have to register.',
  },
  {
    name: 'what others agree, plan or want',
    where: {
      kind: /^(?:others|thing|scheme|document)$/,
      trigger: /^(?!will|shall|'ll|won't|the next|our |is to|are to|must|recommendation)(?!.*\bour\b)/,
      subject:
        /^(?!this (?:strategy|plan|budget|spending review|report|declaration|statement|paper|policy|white paper|response|agreement|charter|framework|document)$)/i,
    },
    example: 'The plan aims to cut waiting times.',
    counterExample: 'This strategy commits us to cut waiting times.',
  },
  {
    name: 'what it, this or nobody aims at',
    where: {
      kind: /^pronoun$/,
      subject: /^(?:it|this|that|these|those|there)$/i,
      trigger: /^(?!will|shall|'ll|won't|recommendation)/,
    },
    example: 'It aims to cut waiting times.',
    counterExample: 'They agreed to cut waiting times.',
  },
  {
    name: 'how a speech goes on',
    where: {
      kind: /^speaker$/,
      trigger: /^(?:will|shall|'ll|won't|want|would|'d|hope|intend|aim|plan|propose|am)/,
      action: starts(
        'say (?:something|a|this|that|more|to)|speak (?:about|briefly|to you|of)|turn (?:now )?to|begin (?:by|with|my|today)|start (?:by|with)|talk (?:about|to you|briefly)|come (?:back )?(?:to|on to)|mention|quote|return to (?:this|that|these|the (?:point|subject|issue|question))|leave (?:it|you|the)|finish (?:by|with|on)|end (?:by|with|on|where|my)|add (?:that|one|just|a)|pretend|never forget|remember|always remember|let you|tell (?:you|the house)|give (?:you|way)|take (?:questions|you|a few)|be (?:brief|frank|honest|absolutely clear|very clear)|make (?:a|this) statement|thank|pay tribute|congratulate|touch on|conclude(?: by| with|$)|concentrate (?:my|on three)|set out (?:today|in a moment|shortly|now)|to (?:make a statement|thank|pay tribute|update the house|begin by|start by|say|stress|emphasi[sz]e|underline|congratulate|take this)|make a statement|update the house|all (?:be|have|know)|hand over to|now (?:hand|turn|ask)|answer your|see (?:you|more|progress)',
      ),
    },
    example: 'I will turn to the second point.',
    counterExample: 'I will publish the second report.',
  },
  {
    name: 'what becomes of us',
    where: {
      kind: /^(?:speaker|public)$/,
      trigger: /^(?:will|shall|'ll|won't)(?: not)?$/,
      action: starts(
        'see|know|need|face|find|benefit|suffer|lose|gain|become|grow|be (?:able|unable|in an? (?:\\w+ )?position|judged|seen|remembered|better|stronger|safer|poorer|richer|the|an?|more|less|so|very|as|at|free|out|left|forced|aware|pleased|delighted|here|there|no|hit|worse|wrong|right|lucky|back|like)|have (?:access|the (?:opportunity|chance|right|power|powers)|more|less|no|an? (?:important|key|vital|crucial|chance))|get|never be|want|enjoy|come under|also need|still|probably|inevitably|wake up|look back|learn',
      ),
    },
    example: 'We will need to be patient.',
    counterExample: 'We will publish the review.',
  },
  {
    name: 'what this document holds',
    where: {
      subject:
        /^(?:this|the(?: following| next)?) (?:chapter|section|sections|annex|annexes|appendix|table|page|guide|guidance|leaflet|paragraphs?|document|paper|report|figure|booklet|note|speech)s?$/i,
      trigger: /^(?:will|aims?)/,
    },
    example: 'This section will describe the plan.',
    counterExample: 'The government will describe the plan.',
  },
  {
    name: 'a promise of the past',
    where: {
      trigger:
        /^(?:agreed|committed|pledged|undertook|promised|vowed|resolved|decided|announced|offered|proposed|planned|were|was|made|gave|set out)\b/,
      sentence:
        /\b(?:last (?:year|month|week|autumn|summer|spring|winter|parliament)|previously|at the time|when (?:it|we|they) (?:was|were)|in the past|had|earlier this|years? ago|months? ago|in (?:19|20)\d\d|(?:In|in|On|on|at|At) (?:the )?[DE]_+)/i,
    },
    example: 'Last year they agreed to cut emissions.',
    counterExample: 'Today they agreed to cut emissions.',
  },
  {
    name: 'a pledge of another time',
    where: { subject: /\b(?:had|have previously|has previously)$/ },
    example: 'They had agreed to cut emissions.',
    counterExample: 'They have agreed to cut emissions.',
  },
  {
    name: 'a state of the past',
    where: { trigger: /^(?:was|were) (?!(?:pleased|proud|delighted|happy) to)/ },
    example: 'Ministers were determined to act.',
    counterExample: 'Ministers are determined to act.',
  },
  {
    name: 'what may or should be done',
    where: {
      subject:
        /(?:^|\s)(?:may|might|can|could|must|should|would|to|not|n't|don't|didn't|did|does|let's|let|please|cannot|can't|a|an|the|our|their|its|his|her|my|your|this|no|any|some|of|in|with|for|on|by)$|\b(?:cannot|can|should|must|may|might|could|would)\b.*\b(?:and|or)$/,
      trigger: /^(?!will|shall|'ll|would|our|their|the|it is|is|are|am|must|was|were|have|has|with)/,
    },
    example: 'Departments may seek an exemption.',
    counterExample: 'Departments seek to save money.',
  },
  {
    name: 'a report that others have committed to',
    where: { kind: /^(?!speaker)/, trigger: /^have (?:committed|pledged|promised)/ },
    example: '129 countries have committed to the standard.',
    counterExample: 'We have committed to the standard.',
  },
  {
    name: 'an announcement of what follows',
    where: {
      action: /^(?:(?:the following|details of|the details of|the (?:outcome|results|publication) of)\b(?!.*:))/,
    },
    example: 'We are announcing details of school funding.',
    counterExample: 'We are announcing new school funding.',
  },
  {
    name: 'the will of somebody else',
    where: { trigger: /\bthe (?:[a-z]+ )*(?:commitment|determination|resolve|support|pledge) of$/ },
    example: 'The President underlined the resolve of his people.',
    counterExample: 'The President underlined his resolve to act.',
  },
  {
    name: 'an order to somebody',
    where: {
      subject: /^$/,
      trigger:
        /^(?:continue|commit|seek|aim|plan|look|agree|undertake|pledge|resolve|ask|invite|task|want|hope|promise|maintain|guarantee|vow|intend|propose|recommit|reaffirm)\b/i,
    },
    example: 'Commit to funding the regulators.',
    counterExample: 'We commit to funding the regulators.',
  },
  {
    name: 'a bare wish',
    where: {
      trigger: /^(?:want|wish|hope|would like|'d like)/,
      kind: /^(?:public|pronoun|none)$/,
      action: /^(?:to see|to thank|see|that)/,
    },
    example: 'They hope to see progress.',
    counterExample: 'They hope to publish the plan.',
  },
];

type Part = keyof ClauseWords;

/** Gives the first row that refuses a clause, if one does. */
export function refuser(rows: readonly Refusal[]): (words: ClauseWords) => Refusal | undefined {
  const prepared = rows.map((row) => ({ row, parts: Object.entries(row.where) as [Part, RegExp][] }));
  return (words) => prepared.find(({ parts }) => parts.every(([part, pattern]) => pattern.test(words[part])))?.row;
}
