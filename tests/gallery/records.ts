// Facts about the statement of 4 March 2024 as of 24 November 2026. Verdicts are examples.
import type {
  Corpus,
  CorpusCommitment,
  DocumentId,
  Entity,
  Evidence,
  EvidenceId,
  IsoDate,
  JudgedAs,
  Judgement,
  Lineage,
  Searched,
  Source,
  Stance,
  Testability,
  Tier,
} from '@/lib/model';

import { FINDS, PARTICIPANTS, TODAY, commitmentOf, idOf } from './statement';

const STATEMENT = 'calais-2024' as DocumentId;
const EARLIER = 'calais-2022' as DocumentId;

const statement: Source = {
  publisher: 'Home Office',
  title: 'Joint ministerial statement from the Calais Group',
  date: '2024-03-04',
  certainty: 'seen',
};

const ABOUT: Readonly<Record<string, readonly [Entity['type'], string, readonly string[]]>> = {
  'United Kingdom': [
    'country',
    'Host and convener of this meeting, outside the EU since 31 January 2020',
    ['United Kingdom of Great Britain and Northern Ireland', 'UK'],
  ],
  Belgium: ['country', 'EU member state on the North Sea; place of the 2022 and 2024 meetings', ['Kingdom of Belgium']],
  France: ['country', 'EU member state from whose northern coast most small boats leave', ['French Republic']],
  Germany: ['country', 'EU member state on the route of boats and engines', ['Federal Republic of Germany']],
  Netherlands: ['country', 'EU member state on the North Sea', ['Kingdom of the Netherlands']],
  'Calais Group': ['organisation', 'Informal forum of interior and migration ministers of 5 states', []],
  Europol: [
    'organisation',
    'EU agency in The Hague that supports police forces with analysis',
    ['EU Agency for Law Enforcement Cooperation'],
  ],
  'Joint Intelligence Cell': ['organisation', 'UK–French unit in the Calais area, at work since July 2020', ['URO']],
  'Digital Services Act': ['law', 'EU regulation on online intermediaries', ['DSA', 'Regulation (EU) 2022/2065']],
};
const SITES: Readonly<Record<string, string>> = {
  Europol: 'https://www.europol.europa.eu/',
  'Digital Services Act': 'https://eur-lex.europa.eu/eli/reg/2022/2065/oj',
};

const entities = Object.entries(ABOUT).map(([name, [type, about, aliases]]): Entity => {
  const site = SITES[name];
  return {
    id: idOf(name),
    name,
    type,
    about,
    aliases: aliases.map((text) => ({ text })),
    sources: [statement],
    ...(site === undefined ? {} : { officialSite: site }),
  };
});

const no = { answer: 'not stated' } as const;
const group = { answer: 'in part', said: 'the group only' } as const;
const untestable: Testability = { deliverable: no, target: no, timeframe: no, owner: group };
const TESTABILITY: Readonly<Record<number, Testability>> = {
  2: { ...untestable, deliverable: { answer: 'in part', said: 'a named channel' } },
  4: {
    ...untestable,
    deliverable: { answer: 'yes', said: 'taking part' },
    timeframe: { answer: 'in part', said: 'when meetings are held' },
  },
  5: {
    ...untestable,
    deliverable: { answer: 'yes', said: 'meetings, monitoring' },
    timeframe: { answer: 'in part', said: 'before an event' },
  },
  6: { ...untestable, deliverable: { answer: 'in part', said: 'the kind of activity' } },
  7: {
    ...untestable,
    deliverable: { answer: 'yes', said: 'removal of content' },
    target: { answer: 'in part', said: '“increase”, no figure' },
  },
  8: {
    ...untestable,
    deliverable: { answer: 'in part', said: 'an exploration' },
    timeframe: { answer: 'in part', said: 'before an event' },
  },
  9: {
    ...untestable,
    deliverable: { answer: 'yes', said: 'plans, operation' },
    timeframe: { answer: 'in part', said: '“swift”' },
  },
  10: {
    ...untestable,
    deliverable: { answer: 'in part', said: '“measures”' },
    owner: { answer: 'not stated', said: '“competent bodies”, unnamed' },
  },
};

const commitments = FINDS.commitments.map((find, index): CorpusCommitment => {
  const byEvent = find.deadline !== undefined;
  return {
    id: commitmentOf(index + 1),
    document: STATEMENT,
    quote: find.quote,
    summary: find.action.words,
    strength: find.strength,
    promisedBy: PARTICIPANTS.map(idOf),
    action: find.action.words,
    conditions: find.conditions.map(({ words }) => words),
    testability: TESTABILITY[index + 1] ?? untestable,
    deadlines: byEvent
      ? [
          {
            words: find.deadline?.words ?? '',
            event: 'the next ministerial meeting',
            eventDate: '2024-12-10' as IsoDate,
            setOn: '2024-03-04',
            source: statement,
          },
        ]
      : [],
    history: [],
    sources: [statement],
    confidence: 'high',
  };
});

type Row = readonly [
  readonly number[],
  string,
  string,
  string,
  Stance,
  Tier,
  boolean,
  string,
  Partial<Source>?,
  string?,
];
const ROWS: readonly Row[] = [
  [
    [10],
    '2025-12-19',
    'Home Office',
    'Germany passes new law to crack down on people smuggling to UK',
    'supports',
    2,
    false,
    'German law now punishes activity in Germany that helps smuggling to the UK.',
    {
      address: 'https://www.gov.uk/government/news/germany-passes-new-law-to-crack-down-on-people-smuggling-to-uk',
      certainty: 'copy seen',
    },
    'Germany',
  ],
  [
    [10],
    '2025-12-02',
    'legislation.gov.uk',
    'Border Security, Asylum and Immigration Act 2025',
    'supports',
    1,
    false,
    'New offences cover supplying and handling articles for immigration crime.',
    { address: 'https://www.legislation.gov.uk/ukpga/2025/31', certainty: 'inferred' },
    'United Kingdom',
  ],
  [
    [10],
    '2025-11-25',
    'ECR Group in the European Parliament',
    'ECR welcomes stronger Europol tools',
    'supports',
    5,
    true,
    'Parliament voted the Europol regulation.',
    {
      address: 'https://ecrgroup.eu/article/ecr_welcomes_stronger_europol_tools_to_tackle_migrant_smuggling',
      certainty: 'seen',
    },
    '',
  ],
  [
    [10],
    '2025-09-25',
    'eucrim',
    'Agreement on New Europol Mandate',
    'supports',
    5,
    true,
    'Council and Parliament reached a provisional deal on that regulation.',
    {
      address: 'https://eucrim.eu/news/agreement-on-new-europol-mandate-to-combat-migrant-smuggling-and-thb',
      certainty: 'seen',
    },
    '',
  ],
  [
    [10],
    '2025-03-05',
    'eucrim',
    'Negative Impact Assessment for Anti-Smuggling Directive',
    'context',
    5,
    true,
    'Parliament’s research service found the proposal wanting in proportionality and rights.',
    {
      address: 'https://eucrim.eu/news/negative-impact-assessment-for-anti-smuggling-directive-by-ep-research-service',
      certainty: 'seen',
    },
    '',
  ],
  [
    [10],
    '2024-12-09',
    'Home Office',
    'UK and Germany set out joint action for people smuggling law reform',
    'supports',
    2,
    false,
    'Germany stated its intention to clarify the law.',
    {
      address: 'https://www.gov.uk/government/news/uk-and-germany-set-out-joint-action-for-people-smuggling-law-reform',
      certainty: 'copy seen',
    },
    'Germany',
  ],
  [
    [5, 8],
    '2024-12-10',
    'Federal Ministry of the Interior, Germany',
    'The Calais Group agrees on priorities in fighting illegal migrant smuggling',
    'supports',
    2,
    false,
    'The 5 ministers met again in London and set 5 priorities.',
    {
      address: 'https://www.bmi.bund.de/SharedDocs/pressemitteilungen/EN/2024/12/calais-group.html',
      certainty: 'seen',
    },
  ],
  [
    [5],
    '2024-12-11',
    'BFM TV',
    'Crise migratoire : cinq axes de travail annoncés après une réunion à Londres',
    'supports',
    4,
    true,
    'A French report of the ministry’s note lists the same 5 priorities.',
    {},
  ],
  [
    [6],
    '2025-11-11',
    'nd',
    'Deutscher Angriff auf Kanalroute',
    'supports',
    4,
    true,
    'The German ministry says that police work in joint teams and regularly seize boats and motors.',
    {},
  ],
  [
    [6],
    '2026-01-01',
    'Press report of Home Office figures',
    'Small boat data released in major update',
    'contradicts',
    4,
    true,
    '41,474 people were counted crossing in 2025, 13% more than in 2024.',
    { certainty: 'copy seen' },
  ],
  [
    [7],
    '2026-01-21',
    'National Crime Agency',
    'Logged out: 2025 record year for takedowns',
    'supports',
    2,
    false,
    'The agency counts more posts and pages taken down than in any year before.',
    { certainty: 'copy seen' },
    'United Kingdom',
  ],
  [
    [4],
    '2025-12-10',
    'European Commission',
    'Commission hosts second International Conference of the Global Alliance',
    'supports',
    1,
    true,
    'The alliance held its second conference.',
    { certainty: 'copy seen' },
  ],
  [
    [2],
    '2022-11-14',
    'Home Office and French interior ministry',
    'UK-France joint statement: enhancing co-operation against illegal migration',
    'context',
    2,
    false,
    'Baseline: by then the cell’s work was credited with 55 dismantled groups.',
    { certainty: 'seen' },
  ],
];

const evidence = ROWS.map(
  ([numbers, date, publisher, title, stance, tier, independent, shows, source, about], index): Evidence => ({
    id: `record-${index + 1}` as EvidenceId,
    for: numbers.map(commitmentOf),
    stance,
    tier,
    independent,
    confidence: 'high',
    shows,
    source: { publisher, title, date, ...source },
    ...(about === undefined ? {} : { about: about === '' ? [] : [idOf(about)] }),
  }),
);

const GAPS: readonly (readonly [readonly number[], string, string])[] = [
  [[10], 'Adoption or withdrawal of the EU’s facilitation directive', '2025-05'],
  [[5], 'Senior-official meetings between the 2 ministerial meetings', '2024-03'],
  [[2], 'Sharing by all 5 participants within the cell', '2024-03'],
  [[9], 'Operational plans under the arrangement', '2024-03'],
];
const searched = GAPS.map(([numbers, scope, from], index): Searched => ({
  id: `search-${index + 1}` as EvidenceId,
  for: numbers.map(commitmentOf),
  scope,
  from,
  asOf: TODAY,
}));

const VIEWS: Readonly<Record<number, readonly [JudgedAs, string]>> = {
  4: ['kept so far', 'Conferences were held; taking part is recorded for some.'],
  5: ['partly kept', 'Ministers met; no record of the official level.'],
  6: ['disputed', 'Activity is recorded; crossings rose.'],
  7: ['partly kept', 'The UK side is well recorded, the others are not.'],
  8: ['kept', 'A priority was adopted at the next meeting.'],
  10: ['partly kept', 'Law passed in 2 of 5 states; the EU part is open.'],
};
const judgements = Object.entries(VIEWS).map(([number, [view, reason]]): Judgement => ({
  commitment: commitmentOf(Number(number)),
  by: 'editors',
  view,
  date: TODAY,
  reason,
  perParticipant:
    number === '10' ? ['Germany', 'United Kingdom'].map((name) => ({ entity: idOf(name), view: 'kept' as const })) : [],
}));

const lineage: readonly Lineage[] = [
  {
    later: commitmentOf(10),
    relation: 'strengthens',
    earlier: commitmentOf(6),
    earlierDocument: STATEMENT,
    note: 'Commitment 6 of this page takes up the 2022 meeting.',
    confidence: 'medium',
    sources: [statement],
  },
  {
    later: commitmentOf(2),
    relation: 'restates',
    earlierDocument: EARLIER,
    note: 'The 2022 meeting agreed to improve co-operation with the cell.',
    confidence: 'medium',
    sources: [],
  },
];

export const CORPUS: Corpus = {
  version: 'gallery',
  editors: 'the editors of the gallery',
  asOf: TODAY,
  entities,
  documents: [
    {
      id: STATEMENT,
      title: statement.title,
      publisher: 'Home Office',
      date: '2024-03-04',
      kind: 'policy paper',
      confidence: 'high',
      sources: [statement],
    },
    {
      id: EARLIER,
      title: 'Calais Group joint statement',
      publisher: 'Home Office',
      date: '2022-12-08',
      kind: 'policy paper',
      confidence: 'medium',
      sources: [],
    },
  ],
  commitments,
  evidence,
  searched,
  lineage,
  judgements,
};
