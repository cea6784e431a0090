/** What stands for a public actor, a thing it promises, or somebody else. Read top to bottom: the first row that fits wins. */
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

interface SubjectRow {
  readonly name: string;
  readonly kind: SubjectKind;
  /** Tested on the head of the subject: the noun phrase up to its first "of", "in", "who" …, masked. */
  readonly pattern: RegExp;
  readonly example: string;
  readonly counterExample: string;
}

const PUBLIC_NOUNS = [
  'governments?|administration|ministers?|departments?|ministry|ministries|agency|agencies',
  'authorit(?:y|ies)|councils?|commission(?:er)?s?|committees?|boards?|panels?|task ?forces?',
  'groups?|regulators?|inspectorates?|police|parliament|officials?|inspectors|countr(?:y|ies)',
  'jurisdictions|territories|nations|states|members?|sides|part(?:y|ies)|partners|participants',
  'allies|leaders|institutions|teams?|secretar(?:y|ies)|president|chancellor|bod(?:y|ies)|unit',
  'office|presidency|chair|co-chairs|delegations?|signatories|presidents|premiers|cabinet|treasury',
  'whitehall|crown|monarch|we|experts|embassy|mission|sherpas?|envoy|ombudsman|tsar|champion',
  'working groups?|secretariat|coalition|alliance|administrations?|civil service|civil servants',
  'colleagues|ambassador|heads|chief executive|lords|commissioner|steering group|taskforce',
  'directorate|fleet|armed forces|navy|army|air force|forces|militar(?:y|ies)|troops|authors',
  'dialogue|forum|G7|G20|division|branch|officers|diplomats|soldiers|advisers?|advisors?|planner|consulate|high commission|consul|staff|personnel|representatives',
].join('|');

const OTHER_NOUNS = [
  'you|people|persons?|businesses|business|firms?|compan(?:y|ies)|industr(?:y|ies)|employers?',
  'employees?|workers?|applicants?|candidates?|patients?|pupils?|students?|children|parents?',
  'famil(?:y|ies)|households?|consumers?|customers?|passengers?|drivers?|motorists?|taxpayers?',
  'citizens?|residents?|users?|claimants?|landlords?|tenants?|homeowners?|farmers?|growers?',
  'producers?|suppliers?|providers?|retailers?|manufacturers?|investors?|banks?|charit(?:y|ies)',
  'communit(?:y|ies)|everyone|everybody|anyone|nobody|someone|women|men|girls|boys|victims?',
  'survivors?|criminals?|offenders?|prisoners?|smugglers|terrorists?|migrants?|refugees?|learners?',
  'teachers?|nurses?|doctors?|visitors?|travellers?|operators?|owners?|buyers?|sellers?|exporters?|developers?|builders?',
  'importers?|traders?|economists?|experts say|opponents?|enemies|adversar(?:y|ies)|russia|putin',
  'complainants?|respondents?|interviewees?|witnesses|petitioners?|appellants?|candidates|fellows|interns|trainees|alumni|delegates|attendees|participants in|recipients?|beneficiar(?:y|ies)|winners?|scholars?',
  'members of the public|those|others|readers?|viewers?|guests?|he|she',
].join('|');

const DOCUMENT_NOUNS = [
  'white paper|green paper|bill|legislation|regulations?|code(?: of practice)?|statutory instrument',
  'act|law|laws|strategy|consultation|review|inquiry|publication|report|response|guidance',
  'standards?|declaration|statement|agreement|arrangement|treaty|memorandum|order|rules|plan',
  'roadmap|charter|framework|new duties|new powers',
].join('|');

const SCHEME_NOUNS = [
  'programmes?|programs?|schemes?|services?|funds?|campaigns?|projects?|centres?|centers?|pilots?',
  'initiatives?|partnerships?|operations?|website|helpline|hubs?|networks?|missions?|fleet',
  'deployments?|summit|process|efforts|work|support|assistance|aid|investments?|funding|sanctions',
  'measures|capacity',
].join('|');

/** What a document sets: sums, rates, duties and rights, and changes of them. */
const PROVISION_NOUNS = [
  'thresholds?|(?:minimum|living) wages?|allowances?|dut(?:y|ies)|lev(?:y|ies)|pensions?|budgets?|fees?|charges?|grants?|caps?',
  'bursar(?:y|ies)|penalt(?:y|ies)|fines?|contributions?|payments?|rates?|tax(?:es)?|limits?|quotas?|discounts?|reliefs?|rebates?',
  'subsid(?:y|ies)|vouchers?|pass(?:es)?|permits?|licen[cs]es?|loans?|awards?|bonus(?:es)?|credits?|reductions?|increases?',
  '(?:child|housing|welfare|working-age|disability|out-of-work|unemployment|means-tested) benefits?|entitlements?|premiums?',
  'polic(?:y|ies)|restrictions?|changes?|requirements?|provisions?|guarantees?|offences?|exemptions?|exceptions?|bans?',
  'offer|package|measure|reforms?|amendments?|settlement|deal|cuts?|tariffs?|allocations?|freeze|right|rights|powers?|sentences?',
  'deadlines?|targets?|criteria|timetables?|moratorium|pledge|proposals?|route|test|checks?|price cap|relaxation|lockdown|closures?|curfew|quarantine',
].join('|');

/** What goes its own way, and what comes of deeds: it is forecast, not promised. */
const WORLD_NOUNS = [
  'prices?|inflation|econom(?:y|ies)|growth|gdp|output|productivity|demand|exports?|imports?|trade|unemployment|employment|jobs?',
  'populations?|earnings?|(?<!(?:minimum|living) )wages?|debt|deficit|borrowing|climate|temperatures?|storms?|sea levels?|weather|markets?|risks?|threats?',
  'crimes?|cases|infections?|(?:infection|death|survival|success|growth|birth|reoffending|employment) rates?|virus|pandemic|disease|war|conflict|crisis|savings|(?<!(?:child|housing|welfare|working-age|disability|means-tested|out-of-work|unemployment) )benefits|gains|efficiencies|returns|impacts?|effects?',
  'costs?|bills|opportunit(?:y|ies)|future|time|challenges|story|history|world|levels|numbers?|sales|profits?|revenues?|receipts',
  'standards of living|living standards|incomes?|records|rents?|confidence|waiting lists?|results?|consequences?|problems?|pressures?|trends?',
].join('|');

const head = (nouns: string): RegExp => new RegExp(`(?:^|[\\s'-])(?:${nouns})(?:'s?)?$`, 'i');

const row = (
  name: string,
  kind: SubjectKind,
  pattern: RegExp,
  example: string,
  counterExample: string,
): SubjectRow => ({
  name,
  kind,
  pattern,
  example,
  counterExample,
});

const SCHEME = head(SCHEME_NOUNS);

export const SUBJECTS: readonly SubjectRow[] = [
  row('nobody', 'none', /^$/, '', 'we'),
  row('we', 'speaker', /^(?:[Ww]e|I|both of us|all of us|together we)$/, 'We', 'they'),
  row(
    'they',
    'pronoun',
    /^(?:they|it|this|that|these|those|there|each|both|all|which|either|some|many)$/i,
    'They',
    'we',
  ),
  row(
    'an activity',
    'thing',
    /^(?!(?:[Ee]xisting|[Rr]emaining|[Oo]utstanding|[Ll]eading|[Pp]articipating|[Ww]illing|[Nn]eighbouring|[Nn]eighboring|[Oo]ngoing|[Ii]ncoming|[Oo]utgoing|[Ww]orking|[Ss]teering|[Pp]lanning|[Hh]ousing|[Pp]olicing|[Tt]raining|[Tt]esting|[Ff]unding|[Ss]pending|[Bb]uilding(?! (?:up)?on)|[Ss]creening)\b)[A-Za-z][a-z]{2,16}ing\b(?! (?:group|committee|board|council|minister|authorit))/,
    'Implementing A_____',
    'Participating states',
  ),
  row('somebody else', 'others', head(OTHER_NOUNS), 'small businesses', 'the department'),
  row('a private name', 'others', /F_+$/, 'F_______', 'N_______'),
  row(
    'a number of them',
    'public',
    /^(?:(?:a further|another|the other|more than|over|around|some|nearly|at least) )?\d+(?: (?:more|others|of them))?$/i,
    '14',
    '14 firms',
  ),
  row('a time', 'time', /(?:^|\s)D_+$/, 'Later D_____', 'the D_____ review'),
  row('a named body', 'public', /[ACRN]_+(?: \([^)]{0,40}\))?$/, 'the A_____', 'the A_____ report'),
  row(
    'a post abroad',
    'public',
    /(?:Embassy|Consulate(?:-General)?|High Commission) (?:in )?[PC]_+$/,
    'the British Embassy P____',
    'the Embassy garden',
  ),
  row('a public noun', 'public', head(PUBLIC_NOUNS), 'the participants', 'the scheme'),
  row(
    'people by what they do',
    'others',
    /\b(?!(?:numb|matt|pap|lett|pow|ord|comput|cent|fact|sect|mot|corrid|trail|contain|off|wat|riv|bord|tow|barri|shelt|chapt|regist|monit|do|flo|vouch|count|serv|summ|wint|hang|headquart|quart|remaind|answ|col|err|harb)(?:e?rs|ors|ours))[a-z]{3,16}(?:ers|ors|ists|goers|men|women|folk|mothers|fathers|crews|minders)$|\bcrews$/i,
    'young sailors',
    'large containers',
  ),
  row('the world', 'world', head(WORLD_NOUNS), 'food prices', 'the price list'),
  row('a provision', 'provision', head(PROVISION_NOUNS), 'the new pier rate', 'the rate office'),
  row('a document', 'document', head(DOCUMENT_NOUNS), 'the revised code', 'the revised scheme'),
  row('a named document', 'document', /L_+(?: \([^)]{0,40}\))?$/, 'the L_____', 'the L_____ fees'),
  row('a budget', 'scheme', /B_+$/, 'this B_____', 'the B_____ deficit'),
  row('a named scheme', 'scheme', /T_+(?: \([^)]{0,40}\))?$/, 'the T_____', 'the T_____ fees'),
  row(
    'an acronym',
    'scheme',
    /^(?:[Tt]he )?(?!(?:GDP|PPE|VAT|CPI|RPI|HIV|LNG|ICT|GNI|GNP|CEO)\b)[A-Z]{3,6}(?: \([^)]{0,80}\))?$/,
    'FGMC',
    'GDP',
  ),
  row(
    'a named operation',
    'scheme',
    /^(?:[Tt]he )?(?:Op|Operation|Exercise|Project|Task Force) [A-Z][\w'-]+$/,
    'Op LANTERN',
    'an operation in May',
  ),
  row(
    'a name that no list knows',
    'scheme',
    /^(?:(?:[Tt]he|[Oo]ur|[Tt]his|[Aa]n?|[Nn]ew) )*(?:[A-Z]{2,6}|(?:(?<=\s)|[A-Z][\w'-]+ (?:(?:of|and|for|the) ){0,2})[A-Z][\w'-]*[a-z])$/,
    'the Tide Watch',
    'the new line',
  ),
  row('a scheme', 'scheme', SCHEME, 'the new service', 'the new line'),
  row('anything else', 'thing', /./, 'the adverts', ''),
];

/** Where the head of a noun phrase ends: what comes after tells more of it. */
const AFTER_HEAD = new RegExp(
  String.raw`,(?!\d{3})| (?:${[
    String.raw`of|in|for|with|from|on|at|by|to|which|who|that|whose|between|across|under|within|against|through`,
    String.raw`including|among|amongst|such as|participating|signing|led|working|running|using|going|involved|responsible|chaired`,
    String.raw`announced|set out|taken|made|introduced|based|over|into|towards|as|where|not|alongside|about`,
    String.raw`around|during|after|before|without|per|and`,
  ].join('|')})\b`,
);

const OPENING_ADVERB = /^[A-Z][a-z]{2,14}ly,? /;

/** "most of our territories", "a range of countries", "5 of the countries": the head stands after "of". */
const COUNTING =
  /^(?:(?:a |the )?(?:range|number|majority|group|series|variety|set|team|coalition|rest|all|some|most|many|each|both|none|any|one|two|members?|representatives?|leaders|governments?|ministers|heads|\d+)(?: \w+)? of )/i;

/** A subject that joins more than these is a list of something else. */
const MOST_JOINED = 4;

/** No head stands before "working groups". */
const BARE = /^(?:the|an?|our|its|their|these|those|all|new|such)$/i;

/** The head of a subject: "the departments" in "the departments of state that buy food". */
export function headOf(subject: string): string {
  const counted = subject.trim().replace(OPENING_ADVERB, '').replace(COUNTING, '');
  const end = counted.search(AFTER_HEAD);
  return (end <= 0 || BARE.test(counted.slice(0, end)) ? counted : counted.slice(0, end)).trim();
}

function kindOfHead(head: string): SubjectKind {
  return SUBJECTS.find(({ pattern }) => pattern.test(head))?.kind ?? 'thing';
}

/** Of "businesses and the department" the kind is that of the public actor. */
export function kindOf(subject: string): SubjectKind {
  const kind = kindOfHead(headOf(subject));
  if (kind !== 'thing' && kind !== 'others') return kind;
  const others = subject.split(/,? and /).slice(1, MOST_JOINED);
  return others.some((other) => kindOfHead(headOf(other)) === 'public') ? 'public' : kind;
}

/** Whether a name says itself that it is a scheme, and no body: "the Rural Growth Fund". */
export function isNamedScheme(subject: string): boolean {
  return SCHEME.test(headOf(subject));
}
