import { phrase } from '../phrase';

/** A row of the grammar of reports: words that make a clause progress, matched in a masked text. */
export interface ProgressCue {
  readonly name: string;
  readonly pattern: RegExp;
  /** Words right before the pattern's that make it an adjective or an infinitive. */
  readonly notAfter?: RegExp;
  /** The cause is told from the start of the sentence on: "an operation …, which led to". */
  readonly wholeSentence?: true;
  readonly example: string;
  readonly counterExample: string;
}

const row = (name: string, words: string, example: string, counterExample: string): ProgressCue => ({
  name,
  pattern: phrase(words),
  example,
  counterExample,
});

/** What a public actor does, in the past tense, that answers or could answer a commitment. */
const DEED = [
  'established|launched|published|signed|announced|introduced|commissioned|created|set up|set out',
  'appointed|invested|adopted|ratified|opened|completed|delivered|increased|doubled|tripled|passed',
  'awarded|deployed|imposed|sanctioned|secured|accepted|endorsed|issued|provided|allocated',
  'recruited|legislated|abolished|banned|dismantled|arrested|seized|extended|expanded|strengthened',
  'implemented|started|began|built|contributed|co-sponsored|donated|dispatched|sent|funded|founded',
  'granted|improved|inaugurated|initiated|joined|negotiated|approved|promoted|pledged|protected',
  'reduced|reformed|released|removed|repealed|responded|trained|upgraded|laid|developed|designated',
  'disrupted|ended|enacted|supported|halved|boosted|committed|unveiled|tasked|instructed',
  'mobili[sz]ed|co-?ordinated|amended|tightened|scrapped|froze|lifted|restored|rolled out',
  'carried out|drew up|drafted|tested|piloted|transferred|vaccinated|procured|purchased|bought',
  'ordered|distributed|evacuated|resettled|submitted|presented|renewed|moderni[sz]ed|transformed',
  'simplified|streamlined|reinforced|stepped up|prepared|produced|revised|recovered|prosecuted',
  'convicted|charged|suspended|withdrew',
  'took (?:\\w+ )?(?:action|steps|advice|measures|part|the decision)',
  'made (?:\\w+ ){0,3}(?:progress|changes|reforms|available|commitments?)|agreed|held|hosted|asked',
  'helped|led (?:the|an?|reviews?|efforts|work)|worked|gave|brought|wrote',
].join('|');

/** Participles after "has" that report no deed. */
const NO_DEED =
  '(?!been\\b|sensed|seemed|appeared|happened|occurred|suffered|enjoyed|experienced|learned|learnt|reali[sz]ed|' +
  'wanted|needed|noted|believed|remained|changed|died|failed|listened|considered|hoped|looked|expressed|' +
  'stressed|argued|claimed|stated|mentioned|explained|observed|witnessed|faced|received|benefited|benefitted|' +
  'lived|loved|liked|feared|worried|expected|decided that|agreed that|concluded that|indicated|warned|suggested|' +
  'emphasi[sz]ed|highlighted|reached out|talked|discussed|shared views|emerged|evolved|shown|arrived|ignored|' +
  'neglected|doubted|tried|struggled|turned|caused|proved|proven|existed|exceeded|multiplied|passed away|' +
  'used to|heard|seen|known|felt|become|come|gone|said|told|thought|had|found|read|lost|grown|risen|fallen|' +
  'got|kept|left|understood|meant|stood|sat|slept|spoken)';
const DONE_IT = `${NO_DEED}(?:[a-z-]{2,16}ed|set (?:up|out|aside)|run|put|cut|made|given|taken|begun|built|led|won|spent|sent|written|drawn up|brought|bought|sought|fought|taught|held|met|driven|overseen|undertaken|withdrawn|broken|done|frozen|laid|shut|sold|paid|chosen|forgiven|rebuilt|stepped up)`;

/** Has been done: what is said of a thing. */
const DONE = [
  'established|launched|published|signed|announced|introduced|commissioned|created|set up|set out',
  'appointed|invested|held|hosted|adopted|ratified|opened|completed|delivered|increased|doubled',
  'passed|awarded|deployed|imposed|secured|accepted|convened|reached|concluded|endorsed|issued',
  'provided|allocated|recruited|abolished|banned|dismantled|arrested|seized|extended|expanded',
  'strengthened|implemented|started|begun|built|closed|consulted|approved|agreed|granted|negotiated',
  'reduced|reformed|released|removed|repealed|reviewed|trained|upgraded|made|given|put in place',
  'laid|identified|developed|designated|funded|committed|amended|tightened|rolled out|carried out',
  'drafted|tested|piloted|placed|distributed|undertaken|taken|spent|raised|sent|tasked|asked',
  'asked to|vaccinated|recovered|prosecuted|convicted|added|updated|revised|halved|paid|met',
].join('|');

/** What is under way. */
const DOING =
  '(?!racing|dealing|playing|following|undergoing|witnessing|receiving|discussing|looking|being|having|going|seeing|facing|getting|becoming|hoping|trying|thinking|talking|saying|asking you|' +
  'here|coming|living|suffering|seeking|aiming|intending|planning|considering|exploring|continuing|expecting|' +
  'wanting|feeling|growing|rising|falling|losing|waiting|relying|calling|urging|speaking|standing|sitting|' +
  'proposing|examining|struggling|missing|dying|worrying|showing|leaving|inviting|happening|lying|running out|' +
  'writing to you|telling)[a-z]{3,16}ing';

/** A clause that reports an action of a public actor as done or under way (ANNOTATION: Progress). */
export const PROGRESS_CUES: readonly ProgressCue[] = [
  row(
    'has been doing',
    `(?:have|has|'ve) ~been ~${DOING}`,
    'We have been working closely with the industry.',
    'We have been here before.',
  ),
  row(
    'has been done',
    `(?:have|has|'ve) ~been ~(?:${DONE})`,
    'The limits have now been approved.',
    'The limits have been a problem.',
  ),
  {
    ...row(
      'led to',
      '(?:(?:which|that|and) )?(?:(?:has|have) )?(?:led to|resulted in|brought in|brought about)(?= (?:the|more than|over|an?|M_+|Q_+|\\d))',
      'The operation led to the dismantling of a network.',
      'The road led to town.',
    ),
    wholeSentence: true,
  },
  row(
    'has done',
    `(?:have|has|'ve) ~${DONE_IT}`,
    'The department has published its review.',
    'The department has a review.',
  ),
  row(
    'has been able to',
    "(?:have|has|'ve) ~been able to",
    'We have been able to provide more funds.',
    'We have been here before.',
  ),
  row(
    'works with',
    '(?:works?|is engaged|are engaged) (?:closely |together )?with',
    'We work with the councils to give advice.',
    'The work of the councils is advice.',
  ),
  row(
    'spent money',
    '(?:[a-z]{3,14}ed|spent|won|gave|put|brought in|made available)(?: (?:at least|more than|over|up to|nearly|around|almost|an? (?:additional|further|extra|initial|total(?: of)?)))? M_+',
    'The agency spent M____ on skills.',
    'The agency spends M____ on skills.',
  ),
  row(
    'provides',
    '(?:provides|delivers|funds|invests|trains|supplies|finances|runs|protects)',
    'The C_ provides training for the force.',
    'The C_ provided training for the force.',
  ),
  row(
    'was done',
    `(?:was|were) ~(?:${DONE}|delivered)`,
    'A new campaign was launched by the Home Office.',
    'A new campaign was needed.',
  ),
  row(
    'is doing',
    `BE ~(?:doing (?:everything|all)|in (?:discussions|talks|negotiations)|closely engaged|on track to|${DOING})`,
    'We are recruiting 6,000 officers.',
    'We are facing 6,000 claims.',
  ),
  row(
    'work is under way',
    '(?:is|are) (?:already |now |also |currently |well )?(?:under ?way|in progress|in place|in force|up and running|offered|provided|funded|supported|being ~[a-z]{3,16}(?:ed|en|t|ut|lt))',
    'Work is under way to open the centre.',
    'Work is the way out of poverty.',
  ),
  row(
    'welcomed by name',
    '(?:welcome[ds]?|welcoming|commend(?:s|ed)?|applaud(?:s|ed)?|noted?|notes|took note of|take note of) (?:the |' +
      "with \\w+ |that |[\\w-]{2,30}'s? |new |recent |successful |publication of |launch of |adoption of |signing of |" +
      'establishment of |creation of |conclusion of |announcement of |progress (?:of|on|made) |outcomes? of |' +
      'results? of |work of ){0,5}(?:[TLE]_+)|(?:welcome[ds]?|commend(?:s|ed)?|applaud(?:s|ed)?) (?:(?:the|' +
      "[ACR]_+(?:'s?)?|and|their|rapid|ongoing|recent|swift|continued|[a-z]{4,16}) ){0,6}(?:(?:efforts|decision|" +
      'announcement|preparation|publication|adoption|launch|establishment|creation|conclusion|signing|ratification|' +
      'steps taken|contributions?|pledges?|entry into force) (?:of|to|by|on|that|for)|work done by)|welcome[ds]? (?:[AC]_+,? (?:and )?){1,20}as',
    "The group welcomed the A_'s new T_____.",
    'The group welcomed the work of the police.',
  ),
  {
    ...row(
      'did',
      `(?:${DEED})`,
      'The two countries signed the accord on D_______.',
      'The two countries sign the accord.',
    ),
    notAfter:
      /(?:(?:^|[\s("])(?:the|an?|of|to|be|been|being|was|were|is|are|am|by|in|with|for|on|at|as|or|not|more|less|most|our|their|its|his|her|this|that|these|those|which|who|newly|recently|well|if|than|new|other|any|all|no|some|have|has|had)|'s|[(])\s$/i,
  },
];
