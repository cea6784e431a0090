import { starts } from './refusal';
import type { Refusal } from './refusal';

const EFFECTS = [
  'help|helps|peak|narrow|moderate|weigh|unwind|place|average|adjust|widen|touch|fall|fit|make|makes|ensure|enable|allow|mean|benefit|bring|give|improve|boost',
  'create|save|lead|result|strengthen|transform|support|deliver|drive|remain|become',
  'have (?!to\\b|an? (?:clause|duty|statutory|dedicated|named|single))',
  'take(?! part\\b| place\\b| over\\b| forward\\b| effect\\b)|cost|need',
  'come(?! into (?:force|effect)\\b)|grow|slow|weaken|accelerate|pick up|vary|affect|depend|contribute|play|underpin',
  'complement|build on|reflect|show|demonstrate|face|go(?! live\\b| to (?!plan|waste|show|prove))|happen|last|raise|encourage|cut',
  'put|open up|unlock|change|continue to be|stop|prevent|protect|act as|serve|send|see(?! \\d)|get(?! (?:an? |the )?(?:share of |additional |extra |further |up to |more than |over )*M_)',
  'keep|hit|harm|hurt|damage|shore up|vary|interact',
  'provide(?: \\w+){0,3} (?:certainty|clarity|opportunit|benefit|boost|platform)|add|fuel|spur',
  'attract|generate|chart|feel|find|know|appear|prove|require(?! (?:forces|all|every|new)\\b)|clarify',
  'be able|be (?:in a )?(?:better|stronger|safer|easier)|end up|enjoy|pay for|stand|start to (?!provide|open|reopen|offer|use|move|work|operate|publish)',
  'begin to (?!provide|open|reopen|offer|use|move|work|operate|publish)|call for|free|ease|further|foster|promote|enhance|accelerate|facilitate|address|tackle',
  'focus on the following|determine|influence|shape|form|work|attend|welcome|mark|represent',
  'constitute|equate|amount|span|range|cover|include(?! (?:[a-z]{3,16}ing|guidance|measures|provisions?|requirements?)\\b)|consist|comprise|expire|exist|want|look|sit',
  'set the|pave|pose|account|wait|complicate|speed|restore|lower|widen|inform|underline|highlight',
  'speak|rest|yield|reach|feed|hold(?! a)|turn|gain|lose|suffer|win|struggle|miss|receive(?! (?:an? |the )?(?:share of |additional |extra |further |up to |more than |over )*M_)',
  'experience|live|die|think|say|tell|ask|understand|like|love|hear|read|agree|join us|notice',
  'recogni[sz]e|remember|expect|hope|judge|leave|arrive|return|recover|die|eventually|jeopardi[sz]e|threaten|run out|throw up|undermine|endanger|hinder|boast|waver|falter',
].join('|');
const STATES =
  'be (?:influenced|constrained|dominated|offset|realised|an?(?! offence)|the|more|less|very|so|too|as|key|critical|crucial|vital|essential|' +
  'important|needed|affected|felt|remembered|lost|no|one|huge|hard|tough|difficult|clear|good|bad|great|' +
  'better|stronger|safer|easier|harder|different|like|nothing|something|times|challenges|because|much|many|' +
  'some|about|over|that|what|how|up to|down to|at|among|on average|worth|well|seen|sure|aware|familiar|' +
  'interested|pleased|delighted|happy|glad|surprised|disappointed|based on|tempted|enough|possible|impossible|' +
  'necessary|able|unable|free|likely|unlikely|welcome|proud|responsible|boosted|helped|improved|transformed|' +
  'hit|judged|measured against|(?:[a-z]{2,16}ly )?determined (?:[a-z]{2,16}ly )?by|(?:only )?successful|contingent|(?:poorly|well|better|best|badly) placed|(?:[a-z]{2,16}ly ){1,2}placed|driven|shaped|of|members|part|(?:[a-z]{2,16}ly )?(?:[a-z]{2,16}(?:ful|' +
  'ous|less)|frustrating|disappointing|challenging|exciting|interesting|incredible|remarkable|invaluable|' +
  'sustainable|affordable|visible|responsible|capable|reliable|noticeable|massive|expensive|decisive|attractive|' +
  'competitive|positive|negative)\\b)';

/** What things do and are: effects and states, which nobody promises. */
export const THINGS: readonly Refusal[] = [
  {
    name: 'an effect of a thing',
    where: {
      kind: /^(?:thing|scheme|pronoun|none)$/,
      trigger: /^(?:will|shall|'ll|won't)(?: not)?$/,
      action: starts(EFFECTS),
      subject: /^(?!no |(?:this|that|these|those)(?: also)?$)/i,
    },
    example: 'This will help businesses.',
    counterExample: 'The adverts will run for six months.',
  },
  {
    name: 'a rise that is forecast',
    where: {
      kind: /^(?:thing|scheme|pronoun|none)$/,
      trigger: /^(?:will|shall|'ll|won't)(?: not)?$/,
      action: starts('increase|rise|fall|reduce|drop|decline|go (?:up|down)'),
      subject:
        /^(?!(?:this|that|these|those)(?: also)?$|(?:.*\b)?(?:thresholds?|wages?|allowances?|dut(?:y|ies)|lev(?:y|ies)|pensions?|funding|spending|budgets?|fees?|charges?|grants?|caps?|bursar(?:y|ies)|penalt(?:y|ies)|fines?|contributions?|payments?)$)/i,
    },
    example: 'Prices will rise to M_____.',
    counterExample: 'The fees will rise to M_____.',
  },
  {
    name: 'gains that are forecast',
    where: {
      trigger: /^(?:will|shall|'ll)(?: not)?$/,
      subject:
        /\b(?:savings|benefits|gains|efficiencies|returns|impact|growth)\b|^(?:M_+(?: to)? ?)+(?: [a-z]+)?$|M_+$/i,
      action:
        /^(?:also |only |mostly |mainly |largely )?be (?:saved|achieved|reali[sz]ed|generated|felt|seen|gained|reached)\b/,
    },
    example: 'Most of the benefits will be achieved by seven departments.',
    counterExample: 'The full target will be achieved by seven departments.',
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
      action: starts(
        'help|require (?:an?|more|time|effort)|mean|remain|benefit|bring|cost|need|affect|depend|be (?:an?|the|of)',
      ),
    },
    example: 'The new rules will mean more work.',
    counterExample: 'The new rules will set a limit.',
  },
  {
    name: 'what an agreement brings',
    where: {
      kind: /^document$/,
      trigger: /^(?:will|shall)$/,
      subject: /\b(?:agreement|arrangement|treaty|accord|memorandum|partnership|deal)\b/i,
      action: starts(
        'enable|help|make|allow|bring|give|create|strengthen|support|boost|unlock|open|improve|increase|reduce|deepen|supply|secure|provide|deliver',
      ),
    },
    example: 'Once in force, this agreement will enable the partners to share technology.',
    counterExample: 'Once in force, this agreement will be reviewed by the partners.',
  },
  {
    name: 'what stays as it is',
    where: {
      kind: /^(?:thing|scheme|pronoun|document|others)$/,
      trigger: /(?:remain|stay|retain)$/,
      action: /^(?!(?:in (?:place|force)|closed|open|shut|available|free|frozen|suspended)\b)/,
    },
    example: 'This will remain a living document.',
    counterExample: 'The government will maintain the fund.',
  },
  {
    name: 'what one does without saying so',
    where: {
      kind: /^(?:public|others|thing|scheme|document|pronoun)$/,
      trigger:
        /^(?:is|are|am|was|were|'re|'m) (?:\w+ ){0,2}(?:invest|spend|provid|committ|bring|increas|extend|doubl|impos|putt|go|allocat|mak|appoint|end)\w*ing(?: up| out| in place| forward)?$|^(?:is|are) going to/,
      subject: /^(?!the government$)/i,
    },
    example: 'The C___ is investing in the grid.',
    counterExample: 'We are investing in the grid.',
  },
  {
    name: 'what others start',
    where: {
      kind: /^(?:others|thing|document|pronoun)$/,
      trigger:
        /^(?:is|are|am|was|were|'re|'m) (?:\w+ ){0,2}(?:establish|introduc|launch|creat|sett)\w*ing(?: up| out)?$/,
      subject: /^(?!the government$)/i,
    },
    example: 'The firms are launching a product.',
    counterExample: 'The department is launching a scheme.',
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
        /^(?:[a-z]{2,16}ly |also |all |both |then |now |not |still |only |often |always |never |sometimes ){0,2}be (?!(?:(?:[a-z]{2,16}ly|also|all|both|then|now|not|still|only|first|further) ){0,2}(?:[a-z]{1,16}(?:ed|en|wn|ught|aid|old|ung|orn|ing)|built|rebuilt|sent|spent|lent|kept|left|met|set|reset|put|cut|let|led|held|done|made|begun|run|won|found|told|struck|available|open|free of|live|in (?:place|force|post|operation|use|line)|on|up and|subject|mandatory|compulsory|voluntary|statutory|independent|eligible|valid|payable|proportional|time-limited|capped|effective|exempt|liable|entitled|operational|operative|responsible|applicable|ready|accountable|binding|complete|co-[a-z]{3,16}|able)\b)/,
      subject: /^(?!no |there$)/i,
    },
    example: 'The new line will be strong and fair.',
    counterExample: 'The new line will be opened in May.',
  },
  {
    name: 'what applies',
    where: {
      kind: /^thing$/,
      trigger: /^(?:will|shall|'ll)(?: not)?$/,
      action: starts('apply'),
      subject:
        /^(?!.*\b(?:polic(?:y|ies)|rules?|measures?|restrictions?|limits?|changes?|requirements?|provisions?|guarantees?|dut(?:y|ies)|offences?|exemptions?|arrangements?|rates?|bans?|caps?)\b)/i,
    },
    example: 'The offer will apply to new customers.',
    counterExample: 'The new limits will apply to all roads.',
  },
  {
    name: 'what will have happened',
    where: {
      kind: /^(?!speaker)/,
      subject: /^(?!.*(?:\b(?:government|department|ministry|agency|ministers)|[AC]_)$)/i,
      trigger: /^(?:will|shall|'ll)(?: not)?$/,
      action: /^(?:[a-z]{2,16}ly |also |all ){0,2}have (?:been |[a-z]{2,16}ly ){0,2}[a-z]{2,16}(?:ed|en|wn|lt|ne)\b/,
    },
    example: 'By then the countries will have developed their markets.',
    counterExample: 'By then we will have developed our markets.',
  },
  {
    name: 'what a thing offers',
    where: {
      kind: /^thing$/,
      trigger: /^(?:will|shall|'ll)(?: not)?$/,
      action: starts('provide|offer|expire|shore|extend'),
    },
    example: 'These actions will provide a framework.',
    counterExample: 'The agency will provide a framework.',
  },
];
