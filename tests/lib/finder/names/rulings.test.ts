import { expect, test } from 'vitest';

import { found, mentionsOf } from './seed-gazetteer';

/** The rulings of the definitions, sentence by sentence: what is marked, and nothing else. */
test.each([
  [
    'the longest proper name counts, without its article',
    'the Kingdom of Belgium agreed',
    ['country: Kingdom of Belgium'],
  ],
  [
    'a possessive is no part of the name',
    'France’s coast and the EU’s border',
    ['country: France', 'organisation: EU'],
  ],
  ['adjectives of countries are no names', 'British and French officers', []],
  ['a lower-case group is no name', 'the participants agreed', []],
  ['law enforcement in general is no name', 'law enforcement agencies met', []],
  [
    'an attributive name counts',
    'UK government policy and U.S. sanctions',
    ['organisation: UK government', 'country: U.S.'],
  ],
  ['a hyphenated compound is no name', 'a Europe-wide, UK-led and non-EU effort', []],
  ['an address on the net is no name', 'on GOV.UK, and for 1950s-born women', []],
  ['an em dash parts a name from what follows', 'Uruguay—met in Brussels', ['country: Uruguay', 'place: Brussels']],
  [
    'a compound that is part of a name counts',
    'the UK-Frontex working arrangement',
    ['programme: UK-Frontex working arrangement'],
  ],
  [
    'a date is without its preposition',
    'by 4 March 2024 and since December 2022',
    ['date: 4 March 2024', 'date: December 2022'],
  ],
  [
    'deictic years, seasons and months count',
    'next year, this winter and last month',
    ['date: next year', 'date: this winter', 'date: last month'],
  ],
  ['days and durations do not', 'today, tonight, on Monday, in the 20th century and for two years', []],
  ['durations that look forward do not', 'over the next year and the next 3 years', []],
  [
    'a year inside a name belongs to the name',
    'the Illegal Migration Act 2023 passed',
    ['law: Illegal Migration Act 2023'],
  ],
  [
    'brackets within the title of a law belong to it',
    'the Environmental Permitting (England and Wales) Regulations 2010 and the Harbours (Amendment) (No. 2) Order 2019',
    [
      'law: Environmental Permitting (England and Wales) Regulations 2010',
      'law: Harbours (Amendment) (No. 2) Order 2019',
    ],
  ],
  [
    'a surname alone is told by the office before it',
    'we met President Quorrani in Kabul',
    ['role: President', 'person: Quorrani', 'place: Kabul'],
  ],
  [
    'two bodies that share a programme are one name with it',
    'the Defra/Environment Agency Joint Quay Programme',
    ['programme: Defra/Environment Agency Joint Quay Programme'],
  ],
  ['a college has its seat in its name', 'at Quayside College London', ['organisation: Quayside College London']],
  [
    'a body of one nation has that in its name',
    'we thank Quayside Wales, and met in Tudor Wales',
    ['organisation: Quayside Wales', 'country: Wales'],
  ],
  [
    'a body is told by the letters behind it',
    'the UK Rope Making Research (UKRMR)',
    ['organisation: UK Rope Making Research', 'organisation: UKRMR'],
  ],
  [
    'the text’s own title is no name',
    'G7 Leaders’ Statement on Ukraine\nWe met.',
    ['organisation: G7', 'country: Ukraine'],
  ],
  ['a statement to mark a day is one too', 'Joint Leaders Statement to Mark One Year of AUKUS', ['programme: AUKUS']],
  ['the government of each nation is a body', 'the UK Governments agreed', ['organisation: UK Governments']],
  [
    'an office with a list of fields is one office',
    'the Minister for Planning, Quays, Special Ropes and Harbours spoke',
    ['role: Minister for Planning, Quays, Special Ropes and Harbours'],
  ],
  [
    'departments are known without their commas',
    'the Department for Environment Food and Rural Affairs',
    ['organisation: Department for Environment Food and Rural Affairs'],
  ],
  [
    'letters within a name are taught',
    'the Quay Rope Oversight Group (QROG) for Scotland met. The QROG agreed.',
    ['organisation: Quay Rope Oversight Group (QROG) for Scotland', 'organisation: QROG'],
  ],
  [
    'a network of people is a body, one of lines is none',
    'the Quay Rope Innovation Network and the Quayside Fibre Network',
    ['organisation: Quay Rope Innovation Network', 'programme: Quayside Fibre Network'],
  ],
  ['figures with a sign are no years', 'from -1950 to +1975', []],
  [
    'two people side by side are two',
    'Bernie O’Gorman and Derek Quill spoke',
    ['person: Bernie O’Gorman', 'person: Derek Quill'],
  ],
  [
    'a body of two places is one name',
    'the Norfolk & Waveney Integrated Care Board',
    ['organisation: Norfolk & Waveney Integrated Care Board'],
  ],
  ['a saint’s possessive belongs to the name', 'at the St Quill’s NHS Trust', ['organisation: St Quill’s NHS Trust']],
  ['a ship is no place', 'aboard HMS Sutherland', []],
  ['a prize is no policy', 'we won the Quay Rope Innovation Award', []],
  [
    'an adviser has a subject',
    'the Secretary General’s Adviser on Swaziland',
    ['role: Secretary General’s Adviser on Swaziland'],
  ],
  [
    'a part of a country or region is a place',
    'in Mainland Europe and Greater China',
    ['place: Mainland Europe', 'place: Greater China'],
  ],
  [
    'an office for a region is one office',
    'the Minister of State for the Middle East spoke',
    ['role: Minister of State for the Middle East'],
  ],
  ['a fall is a season only where nothing falls', 'since the fall of the regime', []],
  ['members in brackets teach no state a name', 'Germany (the QRX) and QRX staff', ['country: Germany']],
  ['services of a kind are no body', 'Financial Services and Social Services', []],
  ['a facility is a place', 'at the Quayside Conference Centre', ['place: Quayside Conference Centre']],
  [
    'two offices side by side are two',
    'the Ambassador to the UN and Adviser to the Prime Minister',
    ['role: Ambassador to the UN', 'role: Adviser to the Prime Minister'],
  ],
  [
    'a meeting is told by its month',
    'at the July meeting of Quay Ministers and Rope Governors',
    ['event: July meeting of Quay Ministers and Rope Governors'],
  ],
  [
    'what a complement’s name owns belongs to the name, what a state owns by itself does not',
    'the Quay Rope Group for Australia’s Deep Harbour Programme, and Australia’s Deep Harbour Programme',
    [
      'organisation: Quay Rope Group for Australia’s Deep Harbour Programme',
      'country: Australia',
      'programme: Deep Harbour Programme',
    ],
  ],
  [
    'a chain of deeds is one name, an office’s field ends before the next body',
    'the Quay Centre for the Prosecution of the Crime of Rope Theft against Ukraine, and the Minister for Migration of the Council of Europe',
    [
      'organisation: Quay Centre for the Prosecution of the Crime of Rope Theft against Ukraine',
      'role: Minister for Migration',
      'organisation: Council of Europe',
    ],
  ],
  [
    'who caused it belongs to the name, who is met does not',
    'a Registry of Ropes Damaged by the Aggression of the Russian Federation, and a Registry met by the Russian Federation',
    [
      'organisation: Registry of Ropes Damaged by the Aggression of the Russian Federation',
      'country: Russian Federation',
    ],
  ],
  [
    'a conference of parties has its treaty in its name',
    'at the Review Conference of the Parties to the Refugee Convention, with parties to the Refugee Convention',
    ['event: Review Conference of the Parties to the Refugee Convention', 'law: Refugee Convention'],
  ],
  [
    'a team belongs to a name that is none without it, and not to a place’s adjective',
    'the Rope Testing and Quay Response team, and the France Consular team',
    ['organisation: Rope Testing and Quay Response team', 'country: France'],
  ],
  [
    'a platform on which bodies meet is a body, one of machines is none',
    'the Quay Donor Platform, and the Quay Payment Platform',
    ['organisation: Quay Donor Platform', 'programme: Quay Payment Platform'],
  ],
  [
    'a system that has participants is a body',
    'all participants of the Quay Prices Information System, and the Rope Prices Information System',
    ['organisation: Quay Prices Information System', 'programme: Rope Prices Information System'],
  ],
  [
    'a director general’s surname follows the office, a paper’s kind does not',
    'the Home Office Director General Quillby spoke, and the Home Office Road Director Grade rose',
    ['role: Home Office Director General', 'person: Quillby', 'organisation: Home Office'],
  ],
  [
    'heads of mission hold an office where it is capitalised',
    'the Pacific Heads of Mission met their heads of mission',
    ['role: Pacific Heads of Mission'],
  ],
  [
    'officers of any kind hold no named office, one of a field does',
    'met Independent Advisers, Chief Scientific Advisers and Special Advisers',
    ['role: Chief Scientific Advisers'],
  ],
  [
    'a canal of two places is one name, two places beside a canal’s are two',
    'the Norfolk & Essex Canal, and Norfolk & Essex',
    ['place: Norfolk & Essex Canal', 'place: Norfolk', 'place: Essex'],
  ],
  ['a college has a principal', 'the Quayside College Principal met a principal', ['role: Quayside College Principal']],
  [
    'a programme is named after a field of work in another, not after where it is',
    'the Connectivity in Deep Harbours programme, and Research in Leeds',
    ['programme: Connectivity in Deep Harbours programme', 'place: Leeds'],
  ],
  ['what goes on in a month is no meeting of it', 'in September Board members met', []],
  [
    'meetings of a working body leave it its name',
    'of the Quay Rope Steering Group Meetings, and the First Quay Rope Steering Group Meeting',
    ['organisation: Quay Rope Steering Group', 'event: First Quay Rope Steering Group Meeting'],
  ],
  [
    'groups of one name are a body, groups in general are none',
    'the AUKUS Rope Steering Groups met the Working Groups',
    ['organisation: AUKUS Rope Steering Groups'],
  ],
  [
    'what a policy gives or lets is named by the words before it, together with its noun',
    'with a Harbour Access permit and a Home Office permit',
    ['programme: Harbour Access permit', 'organisation: Home Office'],
  ],
  [
    'a title is told by its kind in small letters, a body’s document is not',
    'the Better Harbours consultation and the Harbour Committee report',
    ['programme: Better Harbours', 'organisation: Harbour Committee'],
  ],
  [
    'a bracket that tells which of several belongs to the name, letters in brackets do not',
    'the Mooring Support Scheme (Scotland) and the Quay Rope Scheme (QRS)',
    ['programme: Mooring Support Scheme (Scotland)', 'programme: Quay Rope Scheme', 'programme: QRS'],
  ],
  [
    'the number of a meeting belongs to its name',
    'at the 12th Harbour Towns Conference',
    ['event: 12th Harbour Towns Conference'],
  ],
  [
    'a nation’s office is followed by its holder',
    'Polish Foreign Minister Quillby met the Polish Foreign Minister',
    ['role: Polish Foreign Minister', 'person: Quillby', 'role: Polish Foreign Minister'],
  ],
  [
    'two offices or funds that share a head are one name, at the start of a sentence too',
    'The Harbour and Mooring Funds opened. The Quay and Rope Ministers met.',
    ['programme: Harbour and Mooring Funds', 'role: Quay and Rope Ministers'],
  ],
  [
    'a capital points back to the one department that was named',
    'The Department for Transport met. The Department agreed.',
    ['organisation: Department for Transport', 'organisation: Department'],
  ],
  [
    'where two were named it points to neither',
    'The Department for Transport met the Department for Education. The Department agreed.',
    ['organisation: Department for Transport', 'organisation: Department for Education'],
  ],
  [
    'a threshold and a sample are no results',
    'Firms with more than 250 employees joined a survey of 2,000 people, and we hired 250 officers.',
    ['quantity: 250 officers'],
  ],
  [
    'an amount takes its scale and its unit along',
    'spent £12K and £1.2BN on 4,000 kl of oil',
    ['money: £12K', 'money: £1.2BN', 'quantity: 4,000 kl'],
  ],
  [
    'a name whose first word is a body’s head counts where the text repeats it',
    'of Police Tides, for Police Tides, and with Police Tides',
    ['programme: Police Tides', 'programme: Police Tides', 'programme: Police Tides'],
  ],
  [
    'bodies of a kind have no name, bodies of a named one do',
    'met Health Boards, Housing Associations and Local Authorities, and the NHS Trusts',
    ['organisation: NHS Trusts'],
  ],
  [
    'scholarships are named after people, and take their noun along',
    'more Quillby and Marshall scholarships, and Quayside Rope Fellowships',
    ['programme: Quillby and Marshall scholarships', 'programme: Quayside Rope Fellowships'],
  ],
  [
    'what is counted takes its modifiers along, but no second thing',
    'built 1,400 treatment and isolation beds and 40,000 homes and new jobs',
    ['quantity: 1,400 treatment and isolation beds', 'quantity: 40,000 homes'],
  ],
  ['two people with titles are two', 'Brigadier Quill and Lord Rope', ['person: Quill', 'person: Rope']],
  ['a distance to be kept is no target', 'stay 2 metres apart, and reach 68GW', ['quantity: 68GW']],
  ['a body’s name in lower case is still that body', 'the home office said', ['organisation: home office']],
  [
    'an office counts where it is capitalised',
    'the Chair of Ofcom met the chair of the panel',
    ['role: Chair of Ofcom'],
  ],
  ['a minister in general is no office', 'the Minister said that ministers and officials met', []],
  ['a title is no part of a person', 'Sir Keir Starmer and Mrs May', ['person: Keir Starmer', 'person: May']],
  [
    'a role is told from its holder',
    'Home Secretary Yvette Cooper said',
    ['role: Home Secretary', 'person: Yvette Cooper'],
  ],
  [
    'a named facility is a place',
    'at HMP Wandsworth and Heathrow Airport',
    ['place: HMP Wandsworth', 'place: Heathrow Airport'],
  ],
  [
    'a budget and a review are programmes',
    'the Autumn Statement and the Spending Review',
    ['programme: Autumn Statement', 'programme: Spending Review'],
  ],
  [
    'a head noun in lower case is left out of a name that stands without it',
    'the Help to Buy scheme',
    ['programme: Help to Buy'],
  ],
  [
    'games count with their number or year',
    'the 20th Commonwealth Games and the Games',
    ['event: 20th Commonwealth Games'],
  ],
  [
    'games take their place and year along',
    'the Glasgow 2014 Commonwealth Games',
    ['event: Glasgow 2014 Commonwealth Games'],
  ],
  [
    'an executive of a nation is a body',
    'the Northern Ireland Executive met',
    ['organisation: Northern Ireland Executive'],
  ],
  [
    'a compound before a name is no part of it',
    'the UK-led Harbour Towns Academy',
    ['organisation: Harbour Towns Academy'],
  ],
  ['a plan takes its years along', 'the Harbour Towns Plan 2022-2025', ['programme: Harbour Towns Plan 2022-2025']],
  [
    'a further field belongs to the office',
    'the Minister for Public Health and Women’s Health spoke',
    ['role: Minister for Public Health and Women’s Health'],
  ],
  [
    'two bodies in a row are two',
    'the Home Office UK Border Agency project',
    ['organisation: Home Office', 'organisation: UK Border Agency'],
  ],
  ['a mission takes its seat along', 'the British Embassy Tokyo hosted it', ['organisation: British Embassy Tokyo']],
  [
    'a treaty’s kind may be written small, and no other word after a place',
    'the Paris agreement and the Paris talks',
    ['law: Paris agreement', 'place: Paris'],
  ],
  [
    'a nation’s own code takes the nation along, a nation’s part of a scheme does not',
    'the Scottish Ministerial Code and Scottish AUKUS sites',
    ['programme: Scottish Ministerial Code', 'programme: AUKUS'],
  ],
  ['one agency of many has no name', 'an Executive Agency of the Home Office', ['organisation: Home Office']],
  ['“Rt Hon” is no person', 'The Rt Hon Peter Kyle MP spoke', ['person: Peter Kyle']],
  ['a friend in the House has no name here', 'my Rt Hon Friend the Health Secretary', ['role: Health Secretary']],
  [
    'a holder is told from the office that follows',
    'Phil Bushby Estates Director signed',
    ['person: Phil Bushby', 'role: Estates Director'],
  ],
  [
    'an abbreviation after an office is the body’s',
    'the Head of the Harbour Towns Office (HTO). HTO staff',
    ['role: Head of the Harbour Towns Office', 'organisation: HTO', 'organisation: HTO'],
  ],
  ['a new strategy is no name', 'a new strategy and the partnership', []],
  ['an amount has a currency', '£2.5 billion, €40m and millions of pounds', ['money: £2.5 billion', 'money: €40m']],
  [
    'a figure counts with its unit or noun',
    '20%, 40,000 jobs and 68GW',
    ['quantity: 20%', 'quantity: 40,000 jobs', 'quantity: 68GW'],
  ],
  ['small counts, ages and sections do not', 'one, two of the three, aged 18 to 24, section 12', []],
  [
    'a numbered part belongs to its law',
    'section 24 of the Immigration Act 1971',
    ['law: section 24 of the Immigration Act 1971'],
  ],
  ['an article is a law', 'under Article 8 ECHR', ['law: Article 8 ECHR']],
  ['a newline ends a name', 'Home\nOffice', []],
  [
    'what is paid to people of a trade has their name',
    'the Ropemakers’ Relief and War Pensioners’ Mooring Supplement',
    ['programme: Ropemakers’ Relief', 'programme: War Pensioners’ Mooring Supplement'],
  ],
  [
    'the heads of a body that is named at length hold an office as its one head does',
    'the Heads of the Harbour Pilot Services met',
    ['role: Heads of the Harbour Pilot Services'],
  ],
  [
    'the heads of two bodies are several',
    'the Presidents of the Harbour Board and the Quay Board met',
    ['organisation: Harbour Board', 'organisation: Quay Board'],
  ],
  ['a study has a title', 'the Quay Ropes Study', ['programme: Quay Ropes Study']],
  ['a study in general is no name', 'a study of ropes, and the Study said', []],
  ['a place may be written without its apostrophe', 'land at Kings Cross', ['place: Kings Cross']],
  ['a share in words of number is a ratio', 'that 8 out of 10 families, and 5 in 10 households, agree', []],
  ['a counted share is none', '40 families agree', ['quantity: 40 families']],
  ['the number of a standard counts nothing', 'IFRS 16 provides one model', []],
  ['operations share no name', 'Op TIDEWATCH and Op Rope', ['programme: Op TIDEWATCH', 'programme: Op Rope']],
  [
    'a profession of officials is a body, with its noun where the capitals are no name',
    'the Rope Testing Profession and the Quay Delivery profession met',
    ['organisation: Rope Testing Profession', 'organisation: Quay Delivery profession'],
  ],
  ['a profession in general is no name', 'the Legal profession and the nursing profession', []],
  ['a service counts by its own name', 'the Fit for Quays service opened', ['programme: Fit for Quays']],
  ['a service of one word is any', 'the Rope service opened', []],
  ['a way to pay is no service', 'the Direct Debit service', []],
  ['a card is no entity, however often', 'a Rope Card, the Rope Card, her Rope Card and my Rope Card', []],
  [
    'a word in capitals is a name, an abbreviation of things is none',
    'the TIDEMARK framework and the ICT framework',
    ['programme: TIDEMARK'],
  ],
  [
    'a protocol of a trade is a programme, one of states a law',
    'the Quay Benefit Protocol, the Optional Protocol and the Norland Protocol',
    ['programme: Quay Benefit Protocol', 'law: Optional Protocol', 'law: Norland Protocol'],
  ],
  ['a measure of prices is no name, nor are its letters', 'by the Harbour Prices Index (HPI). The HPI rose', []],
  ['an index that ranks is a publication', 'the Open Harbours Index', ['programme: Open Harbours Index']],
  [
    'what comes out every year is told by whom it is for',
    'Quays\nan Annual Statement to Parliament on quays',
    ['programme: Annual Statement to Parliament'],
  ],
  ['what is said once is not', 'Quays\nher Statement to Parliament', ['organisation: Parliament']],
  [
    'an official’s field stands after a comma',
    'Alex Marshall, Director General, Strategy, Ropes and Analysis',
    ['person: Alex Marshall', 'role: Director General, Strategy, Ropes and Analysis'],
  ],
  [
    'people after a comma are no field',
    'the Director General, Jane Smith and Tom Brown',
    ['role: Director General', 'person: Jane Smith', 'person: Tom Brown'],
  ],
  ['a quiz is no entity', 'the quiz, called ‘How Deep Now’', []],
  ['a scheme in quotation marks is one', 'the scheme called ‘How Deep Now’', ['programme: How Deep Now']],
  [
    'a document’s title may have one capital, and letters after its quotation mark',
    'the ‘Harbour and quay outlook’ (HQO). The HQO rose',
    ['programme: Harbour and quay outlook', 'programme: HQO', 'programme: HQO'],
  ],
  ['other quoted words are no title', 'the ‘Harbour and quay rope’ and ‘Our quay plan’ of old', []],
  ['a season without an article is a date', 'from autumn onwards', ['date: autumn']],
  ['a time of the year is a date', 'later in the year', ['date: later in the year']],
  ['an account on the net is no name', 'follow @Defra and @HMRC_gov', []],
] as const)('%s: “%s”', (_ruling, text, expected) => {
  expect(found(text, '2024-03-04')).toEqual(expected);
});

test.each([
  ['a month in front of a noun', 'the September elections', ['date: September']],
  ['May the month', 'ready in May', ['date: May']],
  ['may the verb', 'May I say that this may help', []],
  ['March the month', 'until March', ['date: March']],
  ['march the verb', 'the march of progress', []],
  ['Jordan the country', 'aid to Jordan and Chad', ['country: Jordan', 'country: Chad']],
  ['Jordan the forename', 'Jordan Whitfield said', ['person: Jordan Whitfield']],
  ['Reading the town', 'a hospital in Reading', ['place: Reading']],
  ['reading the activity', 'Reading is taught early', []],
  ['Parliament the body', 'a statement to Parliament', ['organisation: Parliament']],
  ['Parliament the time', 'by the end of this Parliament', []],
  ['act the verb', 'we will Act on it', []],
  ['us the pronoun', 'help us and let us act', []],
] as const)('%s is told apart: “%s”', (_sense, text, expected) => {
  expect(found(text, '2024-03-04')).toEqual(expected);
});

test.each([
  ['soft hyphens and zero-width spaces are nothing', 'the Home\u00ad\u200b Office', 'Home\u00ad\u200b Office'],
  ['white space of any kind is one space', 'the Home\u00a0 Office', 'Home\u00a0 Office'],
  ['an en dash is a hyphen', 'the UK–Frontex working arrangement', 'UK–Frontex working arrangement'],
  ['a straight apostrophe is a curly one', "Her Majesty's Treasury", "Her Majesty's Treasury"],
  ['diacritics are their letters', 'in Québec and Quebec', 'Québec'],
  ['decomposed letters are one', 'in Que\u0301bec', 'Que\u0301bec'],
] as const)('%s', (_rule, text, surface) => {
  expect(mentionsOf(text).map((mention) => mention.surface)).toContain(surface);
});

test('whole words only: a name does not end within a word', () => {
  expect(found('Europeans, Germanys and EUs')).toEqual([]);
});

test('a date in a text knows what it means, and whether it lies ahead', () => {
  const meanings = mentionsOf('signed on 21 February, ready by November', '2024-03-04').map(
    (mention) => mention.resolved,
  );
  expect(meanings).toEqual([
    { from: '2024-02-21', to: '2024-02-21' },
    { from: '2024-11-01', to: '2024-11-30' },
  ]);
});

test('dates that stand together share the year that stands once', () => {
  const meanings = mentionsOf('between June and August 2020, and on 14 March and 2 April 2019', '2024-03-04');
  expect(meanings.map(({ surface, resolved }) => `${surface}: ${resolved?.from}`)).toEqual([
    'June: 2020-06-01',
    'August 2020: 2020-08-01',
    '14 March: 2019-03-14',
    '2 April 2019: 2019-04-02',
  ]);
});
