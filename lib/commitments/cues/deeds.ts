// Words for what public actors do, as parts of the patterns of reports. Repeats are bounded.

/** What a public actor does, in the past tense, that answers or could answer a commitment. */
export const DEED = [
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
  'convicted|charged|suspended|withdrew|stopped|halted|paused|relaxed|investigated|conducted|undertook|spearheaded|circulated',
  'refurbished|digiti[sz]ed|set a|set the|set itself|administered|immuni[sz]ed',
  'took (?:\\w+ )?(?:action|steps|the (?:first|next|final) steps?|advice|measures|part|the decision)',
  'made (?:\\w+ ){0,3}(?:progress|changes|reforms|available|commitments?)|held|hosted|asked',
  'agreed (?:an?|the|new) (?:[\\w-]{3,16} ){0,3}(?:strategy|plan|deal|treaty|framework|package|approach|settlement)|agreed',
  '(?<=\\bwe (?:also |carefully )?)considered|helped|led (?:the|an?|reviews?|efforts|work)|worked|gave|brought|wrote',
].join('|');

/** Any other verb in the past tense, but for what is said, thought, felt or suffered. */
export const OTHER_DEED =
  '(?<=^|(?:(?<![\\w-])(?:we|I|they|governments?|departments?|ministry|ministers?|agency|agencies|council|team|teams|embassy|' +
  'office|commission|police|inspectorate|regulator|authority|authorities|officials|parliament|taskforce|committee|' +
  'panel|board|unit|centre|participants|leaders|sides|members|partners|parties|countries|nations)|[ACRN]_+)\\s' +
  '(?:(?:also|then|already|[a-z]{2,14}ly)\\s){0,2})' +
  '(?!(?:need|seed|feed|indeed|exceed|proceed|succeed|speed|breed|freed)\\b|agreed|hundred|sacred|naked|wicked|beloved|' +
  'noted|said|recorded|discussed|recommended that|articulated|cited|outlined|summari[sz]ed|discovered|killed|destroyed|invaded|attacked|bombed|annexed|occupied|violated|breached|deported|escalated|threatened|undermined|caused|recogni[sz]ed|welcomed|stressed|expressed|affirmed|reaffirmed|reiterated|wanted|needed|hoped|' +
  'believed|considered|listened|talked|mentioned|highlighted|underlined|underscored|emphasi[sz]ed|acknowledged|' +
  'condemned|called|urged|exchanged|gathered|convened|shared|looked(?! (?:at|into))|seemed|appeared|happened|occurred|suffered|' +
  'enjoyed|experienced|learned|learnt|reali[sz]ed|remained|stayed|died|lived|loved|liked|feared|worried|expected|' +
  'concluded|indicated|warned|suggested|argued|claimed|stated|explained|observed|witnessed|faced|received|' +
  'benefited|benefitted|decided|intended|planned|aimed|hoped|wished|regarded|viewed|thanked|' +
  'praised|commended|applauded|congratulated|paused to|used to|concerned|based|located|related|interested|involved|' +
  'required|affected|displaced|expressed|reflected|recalled|reviewed|surveyed|interviewed|added|replied|answered|' +
  'commented|remarked|insisted|demanded|deplored|denounced|rejected|voiced|reported|assessed|noticed|predicted|' +
  'estimated|identified|found|felt|showed|revealed|suggested|demonstrated|proved|failed|struggled|refused|missed|' +
  'ended up|turned|tended|mattered|counted|depended|consisted|existed|belonged|contained|included|totalled|' +
  'amounted|increased by|dropped|reached out|voted|lost|celebrated|attended|marked|united|shaped|advanced|skilled|' +
  'limited|armed|combined|continued(?! (?:work|to|our|its|their))|determined|committed|dedicated|focused|engaged|pleased|delighted|detailed|' +
  'devolved|qualified|retired|elected|integrated|estimated|planned|given|targeted|named|entitled|titled|updated you|trusted|organi[sz]ed crime)' +
  '(?:[a-z]{2,14}ed|won|taught|paid(?! (?:tribute|attention|homage|respects?|the price|a price|no))|held|sought|found|undertook|withdrew|cut|kept|spent|ran|set|met (?:the|our|its)|sold|shut|drew|made|gave|wrote|rewrote|lit|rebuilt|struck|fought|bought|chose|oversaw|dug|built|began|put|led|brought)';

/** Participles after "has" that report no deed. */
const NO_DEED =
  '(?!been\\b|sensed|seemed|appeared|happened|occurred|suffered|enjoyed|experienced|learned|learnt|reali[sz]ed|' +
  'wanted|needed|noted|believed|remained|changed|died|failed|listened|considered|hoped|looked|expressed|' +
  'stressed|argued|claimed|stated|mentioned|explained|observed|witnessed|faced|received|benefited|benefitted|' +
  'coped|built (?:up)?on|killed|destroyed|invaded|attacked|bombed|annexed|occupied|violated|breached|deported|escalated|risked|threatened|undermined|damaged|surpassed|exceeded|' +
  'reached (?:an?|the) (?:[\\w-]{3,16} ){0,3}(?:point|moment|stage|peak|limit)|made (?:more|less)|asked (?:a huge|so much|a lot|a great deal)|started (?:this|the|a|its) war|' +
  'lived|loved|liked|feared|worried|expected|decided that|agreed that|confirmed that|recommended that|concluded that|indicated|warned|suggested|' +
  'emphasi[sz]ed|highlighted|reached out|talked|discussed|shared views|emerged|evolved|shown|arrived|ignored|' +
  'neglected|doubted|tried|struggled|turned|caused|proved|proven|existed|multiplied|passed away|' +
  'outlined|described|prevailed|estimated|outdated|limited|detailed|dedicated|related|mixed|advanced|skilled|used to|heard|seen|known|felt|become|come|gone|said|told|thought|had|found|read|lost|grown|risen|fallen|' +
  'got|kept|left|understood|meant|stood|sat|slept|spoken)';
export const DONE_IT = `${NO_DEED}(?:[a-z-]{2,16}ed|set (?:up|out|aside)|run|put|cut|made|given|taken(?! (?:a|an) (?:\\w+ )?(?:amount|lot|toll|while|time))|begun|built|led|won|spent|sent|written|drawn up|brought|bought|sought|fought|taught|held|met|driven|overseen|undertaken|withdrawn|broken|done|frozen|laid|shut|sold|paid|chosen|forgiven|rebuilt|stepped up|lit|rewritten|struck|dug|rid)`;

/** Has been done: what is said of a thing. */
export const DONE = [
  'established|launched|published|signed|announced|introduced|commissioned|created|set up|set out',
  'appointed|invested|held(?! back)|done|hosted|adopted|ratified|opened|completed|delivered|increased|doubled',
  'passed|awarded|deployed|imposed|secured|accepted|convened|reached|concluded|endorsed|issued',
  'provided|allocated|recruited|abolished|banned|dismantled|arrested|seized|extended|expanded',
  'strengthened|implemented|started|begun|built|closed|consulted|approved|agreed|granted|negotiated',
  'reduced|reformed|released|removed|repealed|reviewed|trained|upgraded|made(?! (?:more|less|much|clear|worse|harder))|given|put in place',
  'laid|identified|developed|designated|funded|committed|amended|tightened|rolled out|carried out',
  'drafted|tested|piloted|placed|distributed|undertaken|taken|spent|raised|sent|tasked|asked',
  'asked to|vaccinated|recovered|prosecuted|convicted|added|updated|revised|halved|paid|met(?! with)',
  'designed(?! for)|halted|paused|relaxed|eased|lifted|refined|collected|offered|supported|moved|merged',
  'transferred|replaced|withdrawn|cancelled|suspended|brought (?:forward|in|together)|set|ordered',
  'purchased|procured|delivered|administered|housed|refurbished|digiti[sz]ed|redesigned|installed',
  'redeployed|evacuated|resettled|returned|inspected|investigated|selected|recogni[sz]ed as',
  'mobili[sz]ed|restored|reinstated|reopened|re-opened|promulgated|produced|prepared|enacted',
  'incorporated|integrated|improved|simplified|streamlined|reorgani[sz]ed|restructured|cut|doubled',
  'tripled|trebled|quadrupled|protected|screened|tightened|unveiled|inaugurated|simplified|won',
  'submitted|presented|drawn up|written|clarified|confirmed|embedded|enhanced|equipped|finali[sz]ed|fixed',
  'fulfilled|hired|included|mandated|migrated|modified|nominated|notified|obtained|organi[sz]ed|posted',
  'prioriti[sz]ed|promoted|referred|relocated|renewed|repaid|resolved|resumed|retained|reversed|scaled',
  'conducted|insulated|retrofitted|dispensed|enrolled|registered|licensed|certified|authori[sz]ed|repaired|planted',
  'cleared|processed|sanctioned|confiscated|frozen|rescued|detained|dismissed|connected|electrified|rehoused',
  'dispatched|shipped|rebuilt|scrapped|abandoned|dropped|legislated for|brought in|answered|honoured|kept',
  'backed|circulated|settled|shared|sold|supplied|targeted|traced|transformed|translated|treated|unlocked|verified|waived|widened',
].join('|');

/** Has been done, of any other verb: but for what is felt, known, suffered or said of a thing. */
export const OTHER_DONE =
  '(?!needed|affected|felt|remembered|missed|lost|seen|based|tempted|boosted|helped|influenced|constrained|dominated|offset|driven|shaped|judged|placed|determined|forced|surprised|pleased|delighted|disappointed|changed|' +
  'mistaken|forgotten|gone|broken|outweighed|worried|concerned|faced|undermined|impacted|hit|killed|injured|infected|damaged|destroyed|attacked|threatened|blocked|hampered|hindered|linked|associated|involved|interested|known|shown|heard|told|' +
  'described|called|considered|regarded|thought|believed|said|noted|reported|suggested|argued|claimed|criti[a-z]+ed|inspired|impressed|encouraged|reminded|talked|discussed|asked|welcomed|born|married|used to|limited|mixed|exposed|subjected|' +
  'diagnosed|overtaken|overwhelmed|neglected|ignored|left|caught|held back|delayed|disrupted by|hundred|estimated|expected|required|blessed|touched|moved by|struck by|accused|alleged|revealed|found|calculated|studied|compared|applied|confined|achieved|forged|accounted|challenged|contained|embodied|represented|discounted)' +
  '(?:[a-z-]{3,18}(?:ed|wn)|lit|built|taught|written|given|taken|chosen|frozen|brought|bought|dug|struck|stepped up)';

/** What is under way. */
export const DOING =
  '(?!racing|dealing|lasting|experiencing|defending|beginning to|starting to|playing(?! (?:an?|its|our|their) (?:\\w+ )?(?:role|part))|making (?:an?|the|all the|such a) (?:\\w+ ){0,2}difference|running an?|travelling|entering|emerging|fighting|following|undergoing|witnessing|receiving|discussing|looking(?! (?:at|into))|being|having|going|seeing|facing|getting|becoming|hoping|trying|thinking|talking|saying|asking you|' +
  'here|coming|living|suffering|seeking|aiming|intending|planning|considering|continuing|expecting|' +
  'wanting|feeling|growing|rising|falling|gaining|building (?:up)?on|paying attention|unwavering|learning|heading|posing|threatening|undermining|fuelling|causing|sacrificing|losing|waiting|relying|calling|urging|speaking|standing|sitting|' +
  'proposing|struggling|missing|dying|worrying|showing|leaving|inviting|happening|lying|running out|' +
  'writing to you|telling|asking (?:you|people|everyone|everybody|anyone|those|all|individuals|households|families|parents|workers|office workers|businesses|employers|residents|the public))[a-z]{3,16}ing';
