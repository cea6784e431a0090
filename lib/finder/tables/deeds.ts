// What public actors do, as parts of the patterns of reports. Past tenses and participles are lists, for what is said,
// thought, felt or suffered ends in -ed as well.

/** In the past tense: answers or could answer a commitment. */
export const DEED =
  '(agreed a|an|the|new <long>{0,3} strategy|plan|deal|treaty|framework|package|approach|settlement | set up|out|a|the|itself | established|launched|published|signed|announced|introduced|commissioned|created|appointed|invested|adopted|ratified|opened|completed|delivered|increased|doubled|tripled|passed|' +
  'awarded|deployed|imposed|sanctioned|secured|accepted|endorsed|issued|provided|allocated|recruited|legislated|abolished|banned|dismantled|arrested|seized|extended|expanded|strengthened|' +
  'implemented|started|began|built|contributed|co-sponsored|donated|dispatched|sent|funded|founded|granted|improved|inaugurated|initiated|joined|negotiated|approved|promoted|pledged|protected|' +
  'reduced|reformed|released|removed|repealed|responded|trained|upgraded|laid|developed|designated|disrupted|ended|enacted|supported|halved|boosted|committed|unveiled|tasked|instructed|' +
  'mobilised|mobilized|coordinated|co-ordinated|amended|tightened|scrapped|froze|lifted|restored|drafted|tested|piloted|transferred|vaccinated|procured|purchased|bought|' +
  'ordered|distributed|evacuated|resettled|submitted|presented|renewed|modernised|modernized|transformed|simplified|streamlined|reinforced|prepared|produced|revised|recovered|prosecuted|' +
  'convicted|charged|suspended|withdrew|stopped|halted|paused|relaxed|investigated|conducted|undertook|spearheaded|circulated|refurbished|digitised|digitized|administered|immunised|immunized|' +
  'held|hosted|asked|agreed|helped|worked|gave|brought|wrote | rolled|carried out | drew up | stepped up | ' +
  'took <word>? (action|steps|advice|measures|part | the first|next|final step/s | the decision) | made <word>{0,3} (progress|changes|reforms|available|commitment/s) | ' +
  '&<(we also|carefully?) considered | led (the|a|an|review/s|efforts|work))';

const WHO_DOES =
  '(we|I|they|government/s|department/s|ministry|minister/s|agency|agencies|council|team/s|embassy|office|commission|police|inspectorate|regulator|authority|authorities|officials|parliament|taskforce|committee|panel|board|unit|centre|participants|leaders|sides|members|partners|parties|countries|nations|<actor>)';

const NO_OTHER_DEED =
  '(need|seed|feed|indeed|exceed|proceed|succeed|speed|breed|freed|agreed|hundred|sacred|naked|wicked|beloved|' +
  'noted|said|recorded|discussed|articulated|cited|outlined|summarised|summarized|discovered|killed|destroyed|invaded|attacked|bombed|annexed|occupied|violated|breached|deported|escalated|threatened|undermined|caused|recognised|recognized|welcomed|stressed|expressed|affirmed|reaffirmed|reiterated|wanted|needed|hoped|' +
  'believed|considered|listened|talked|mentioned|highlighted|underlined|underscored|emphasised|emphasized|acknowledged|condemned|called|urged|exchanged|gathered|convened|shared|seemed|appeared|happened|occurred|suffered|' +
  'enjoyed|experienced|learned|learnt|realised|realized|remained|stayed|died|lived|loved|liked|feared|worried|expected|concluded|indicated|warned|suggested|argued|claimed|stated|explained|observed|witnessed|faced|received|' +
  'benefited|benefitted|decided|intended|planned|aimed|wished|regarded|viewed|thanked|praised|commended|applauded|congratulated|concerned|based|located|related|interested|involved|' +
  'required|affected|displaced|reflected|recalled|reviewed|surveyed|interviewed|added|replied|answered|commented|remarked|insisted|demanded|deplored|denounced|rejected|voiced|reported|assessed|noticed|predicted|' +
  'estimated|identified|found|felt|showed|revealed|demonstrated|proved|failed|struggled|refused|missed|turned|tended|mattered|counted|depended|consisted|existed|belonged|contained|included|totalled|' +
  'amounted|dropped|voted|lost|celebrated|attended|marked|united|shaped|advanced|skilled|limited|armed|combined|determined|committed|dedicated|focused|engaged|pleased|delighted|detailed|' +
  'devolved|qualified|retired|elected|integrated|given|targeted|named|entitled|titled|trusted | ' +
  'recommended that | looked !(at|into) | paused|used to | ended up | increased by | reached out | continued !(work|to|our|its|their) | updated you | organised|organized crime)';

/** Any other verb in the past tense that has a public actor right before it. */
export const OTHER_DEED = `&<((^ | ${WHO_DOES}) also|then|already|*ly{0,2}) !${NO_OTHER_DEED} (*ed|won|taught|held|sought|found|undertook|withdrew|cut|kept|spent|ran|set|sold|shut|drew|made|gave|wrote|rewrote|lit|rebuilt|struck|fought|bought|chose|oversaw|dug|built|began|put|led|brought | paid !(tribute|attention|homage|respect/s|no | the|a price) | met the|our|its)`;

/** Participles after "has" that report no deed. */
const NO_DEED =
  '(been|sensed|seemed|appeared|happened|occurred|suffered|enjoyed|experienced|learned|learnt|realised|realized|wanted|needed|noted|believed|remained|changed|died|failed|listened|considered|hoped|looked|expressed|' +
  'stressed|argued|claimed|stated|mentioned|explained|observed|witnessed|faced|received|benefited|benefitted|coped|killed|destroyed|invaded|attacked|bombed|annexed|occupied|violated|breached|deported|escalated|risked|threatened|undermined|damaged|surpassed|exceeded|' +
  'lived|loved|liked|feared|worried|expected|indicated|warned|suggested|emphasised|emphasized|highlighted|talked|discussed|emerged|evolved|shown|arrived|ignored|neglected|doubted|tried|struggled|turned|caused|proved|proven|existed|multiplied|' +
  'outlined|described|prevailed|estimated|outdated|limited|detailed|dedicated|related|mixed|advanced|skilled|heard|seen|known|felt|become|come|gone|said|told|thought|had|found|read|lost|grown|risen|fallen|got|kept|left|understood|meant|stood|sat|slept|spoken | ' +
  'built up? on | reached a|an|the <long>{0,3} point|moment|stage|peak|limit | made more|less | asked (a huge | so much | a lot | a great deal) | started this|the|a|its war | led to | increased the|our|its? need|demand|pressure/s|risk/s|cost/s|importance | decided|agreed|confirmed|recommended|concluded that | reached out | shared views | passed away | used to)';
/** Behind "has". */
export const DONE_IT = `!${NO_DEED} (set up|out|aside | *ed|run|put|cut|made|given|begun|built|led|won|spent|sent|written|brought|bought|sought|fought|taught|held|met|driven|overseen|undertaken|withdrawn|broken|done|frozen|laid|shut|sold|paid|chosen|forgiven|rebuilt|lit|rewritten|struck|dug|rid | taken !(a|an <word>? amount|lot|toll|while|time) | drawn|stepped up)`;

/** Has been done: what is said of a thing. */
export const DONE =
  '(set up|out | established|launched|published|signed|announced|introduced|commissioned|created|appointed|invested|done|hosted|adopted|ratified|opened|completed|delivered|increased|doubled|passed|awarded|deployed|imposed|secured|accepted|convened|reached|concluded|endorsed|issued|' +
  'provided|allocated|recruited|abolished|banned|dismantled|arrested|seized|extended|expanded|strengthened|implemented|started|begun|built|closed|consulted|approved|agreed|granted|negotiated|reduced|reformed|released|removed|repealed|reviewed|trained|upgraded|given|' +
  'laid|identified|developed|designated|funded|committed|amended|tightened|drafted|tested|piloted|placed|distributed|undertaken|taken|spent|raised|sent|tasked|asked|vaccinated|recovered|prosecuted|convicted|added|updated|revised|halved|paid|' +
  'halted|paused|relaxed|eased|lifted|refined|collected|offered|supported|moved|merged|transferred|replaced|withdrawn|cancelled|suspended|set|ordered|purchased|procured|administered|housed|refurbished|digitised|digitized|redesigned|installed|' +
  'redeployed|evacuated|resettled|returned|inspected|investigated|selected|mobilised|mobilized|restored|reinstated|reopened|re-opened|promulgated|produced|prepared|enacted|incorporated|integrated|improved|simplified|streamlined|reorganised|reorganized|restructured|cut|' +
  'tripled|trebled|quadrupled|protected|screened|unveiled|inaugurated|won|submitted|presented|written|clarified|confirmed|embedded|enhanced|equipped|finalised|finalized|fixed|fulfilled|hired|included|mandated|migrated|modified|nominated|notified|obtained|organised|organized|posted|' +
  'prioritised|prioritized|promoted|referred|relocated|renewed|repaid|resolved|resumed|retained|reversed|scaled|conducted|insulated|retrofitted|dispensed|enrolled|registered|licensed|certified|authorised|authorized|repaired|planted|' +
  'cleared|processed|sanctioned|confiscated|frozen|rescued|detained|dismissed|connected|electrified|rehoused|dispatched|shipped|rebuilt|scrapped|abandoned|dropped|answered|honoured|kept|backed|circulated|settled|shared|sold|supplied|targeted|traced|transformed|translated|treated|unlocked|verified|waived|widened | ' +
  'held !(back) | made !(more|less|much|clear|worse|harder) | put in place | rolled|carried out | met !(with) | designed !(for) | brought forward|in|together | recognised|recognized as | drawn up | legislated for)';

/** Has been done, of any other verb: but for what is felt, known, suffered or said of a thing. */
export const OTHER_DONE =
  '!(needed|affected|felt|remembered|missed|lost|seen|based|tempted|boosted|helped|influenced|constrained|dominated|offset|driven|shaped|judged|placed|determined|forced|surprised|pleased|delighted|disappointed|changed|' +
  'mistaken|forgotten|gone|broken|outweighed|worried|concerned|faced|undermined|impacted|hit|killed|injured|infected|damaged|destroyed|attacked|threatened|blocked|hampered|hindered|linked|associated|involved|interested|known|shown|heard|told|' +
  'described|called|considered|regarded|thought|believed|said|noted|reported|suggested|argued|claimed|criticised|criticized|inspired|impressed|encouraged|reminded|talked|discussed|asked|welcomed|born|married|limited|mixed|exposed|subjected|' +
  'diagnosed|overtaken|overwhelmed|neglected|ignored|left|caught|delayed|hundred|estimated|expected|required|blessed|touched|accused|alleged|revealed|found|calculated|studied|compared|applied|confined|achieved|forged|accounted|challenged|contained|embodied|represented|discounted | ' +
  'used to | held back | disrupted by | moved|struck by) (3*ed|3*wn|lit|built|taught|written|given|taken|chosen|frozen|brought|bought|dug|struck | stepped up)';

/** What is under way. */
export const DOING =
  '(seeking views|evidence | following a|an|the|our|its <word>{0,3} strategy|plan|approach|programme | !(racing|dealing|lasting|experiencing|defending|travelling|entering|emerging|fighting|following|undergoing|witnessing|receiving|discussing|being|having|going|seeing|facing|getting|becoming|hoping|trying|thinking|talking|saying|' +
  'coming|living|suffering|seeking|aiming|intending|planning|considering|continuing|expecting|wanting|feeling|growing|rising|falling|gaining|unwavering|learning|heading|posing|threatening|undermining|fuelling|causing|sacrificing|losing|waiting|relying|calling|urging|speaking|standing|sitting|' +
  'proposing|struggling|missing|dying|worrying|showing|leaving|inviting|happening|lying|telling | beginning|starting to | playing !(a|an|its|our|their <word>? role|part) | making (a|an|the | all the | such a) <word>{0,2} difference | running a|an|as | looking !(at|into) | building up? on | paying attention | running out | writing to you | ' +
  'asking (you|people|everyone|everybody|anyone|those|all|individuals|households|families|parents|workers|businesses|employers|residents | office workers | the public)) 3*ing)';
