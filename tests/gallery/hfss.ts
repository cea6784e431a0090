// A commitment of GOV.UK whose date was moved three times, recorded by hand. All sentences are ours; where a source was
// not seen at its own address, the copy is named.
import type {
  CommitmentId,
  CommitmentRecords,
  CorpusDocument,
  DeadlineEntry,
  DocumentId,
  Entity,
  EntityId,
  Evidence,
  EvidenceId,
  IsoDate,
  Source,
} from '@/lib/model';

const ID = 'commitment/hfss-ads-2021-end-of-2022' as CommitmentId;
const DEPARTMENT = 'Department of Health and Social Care';
const BY = 'organisation/department-of-health-and-social-care' as EntityId;
const TITLE = 'Further advertising restrictions for products high in fat, salt and sugar';
const ADDRESS =
  'https://www.gov.uk/government/consultations/further-advertising-restrictions-for-products-high-in-fat-salt-and-sugar';
const day = (text: string): IsoDate => text as IsoDate;

const outcome: Source = {
  publisher: DEPARTMENT,
  title: TITLE,
  date: '2021-06-24',
  address: ADDRESS,
  certainty: 'seen',
};
const delay: Source = {
  publisher: DEPARTMENT,
  title: 'Government delays restrictions on multibuy deals and advertising on TV and online',
  date: '2022-05-14',
  address:
    'https://www.gov.uk/government/news/government-delays-restrictions-on-multibuy-deals-and-advertising-on-tv-and-online',
  certainty: 'copy seen',
  copy: 'https://govdiff.njk.onl/update/2022-05-14T00:15:00+01:00/www.gov.uk/government/news/government-delays-restrictions-on-multibuy-deals-and-advertising-on-tv-and-online',
};
const instrument: Source = {
  publisher: 'legislation.gov.uk',
  title: 'Statutory Instrument 2022/1311, explanatory note',
  date: '2022-12',
  address: 'https://legislation.gov.uk/uksi/2022/1311/note/2022-12-31/data.xht',
  certainty: 'seen',
};
const response: Source = {
  publisher: DEPARTMENT,
  title: 'Response to brand advertising exemption from advertising restrictions for less healthy food or drink',
  date: '2025-09-10',
  address:
    'https://www.gov.uk/government/consultations/brand-advertising-exemption-from-advertising-restrictions-for-less-healthy-food-or-drink',
  certainty: 'seen',
};
const bulletin: Source = {
  publisher: 'The Independent',
  title: 'Porridge and pizza to be included in new junk food advert ban',
  date: '2026-01-05',
  address: 'https://www.the-independent.com/bulletin/news/junk-food-advert-ban-food-porridge-pizza-b2894486.html',
  certainty: 'seen',
};

const due = (words: string, on: string, source: Source): DeadlineEntry => ({
  words,
  due: day(on),
  setOn: source.date,
  source,
});

const record = (source: Source, shows: string, rest: Pick<Evidence, 'stance' | 'tier' | 'independent'>): Evidence => ({
  id: `evidence/hfss-${source.date}` as EvidenceId,
  for: [ID],
  confidence: 'high',
  shows,
  source,
  ...rest,
});

export const HFSS_DOCUMENT: CorpusDocument = {
  id: 'document/hfss-2021' as DocumentId,
  title: TITLE,
  publisher: DEPARTMENT,
  date: '2021-06-24',
  kind: 'consultation outcome',
  address: ADDRESS,
  confidence: 'high',
  sources: [outcome],
};

export const HFSS_PROMISER: Entity = {
  id: BY,
  name: DEPARTMENT,
  type: 'organisation',
  aliases: [],
  sources: [outcome],
};

export const HFSS: CommitmentRecords = {
  commitment: {
    id: ID,
    document: HFSS_DOCUMENT.id,
    summary: 'To start a 9pm watershed and an online ban for unhealthy food adverts by the end of 2022.',
    strength: 'firm',
    promisedBy: [BY],
    action: 'start a 9pm watershed and an online ban for unhealthy food adverts',
    conditions: [],
    testability: {
      deliverable: { answer: 'yes', said: 'a watershed and a ban' },
      target: { answer: 'not stated' },
      timeframe: { answer: 'yes', said: 'the end of 2022' },
      owner: { answer: 'yes', said: 'the department' },
    },
    deadlines: [
      due('by the end of 2022', '2022-12-31', outcome),
      due('by the end of 2023', '2023-12-31', delay),
      due('by October 2025', '2025-10-01', instrument),
      due('by 5 January 2026', '2026-01-05', response),
    ],
    history: [],
    sources: [outcome],
    confidence: 'high',
  },
  evidence: [
    record(delay, 'In May 2022 the department put the start back a year.', {
      stance: 'contradicts',
      tier: 2,
      independent: false,
    }),
    record(instrument, 'Regulations of late 2022 moved the legal start to October 2025.', {
      stance: 'contradicts',
      tier: 1,
      independent: true,
    }),
    record(response, 'In September 2025 the department gave 5 January 2026 as the start across the UK.', {
      stance: 'contradicts',
      tier: 2,
      independent: false,
    }),
    record(bulletin, 'On 5 January 2026 the television and online bans were reported as implemented.', {
      stance: 'context',
      tier: 4,
      independent: true,
    }),
  ],
  searched: [
    {
      id: 'searched/hfss' as EvidenceId,
      for: [ID],
      scope: 'A start of the bans by the end of 2022',
      where: 'the web',
      words: [
        'Further advertising restrictions HFSS consultation outcome 2021',
        'less healthy food advertising restrictions 5 January 2026',
      ],
      from: '2021-06-24',
      to: '2022-12-31',
      asOf: day('2026-11-24'),
    },
  ],
  lineage: [],
  judgements: [
    {
      commitment: ID,
      by: 'editors',
      view: 'not kept',
      date: day('2026-11-24'),
      reason: 'The end-2022 start was missed; after three postponements the bans took effect in January 2026.',
      perParticipant: [],
    },
  ],
};
