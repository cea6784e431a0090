import type { CardFacts, IsoDate, Status } from '@/lib/model';

import type { CardView, Subject } from '../../../components/card/card-view';

const AS_OF = '2026-11-24' as IsoDate;

export const COMMITMENT: Subject = {
  kind: 'commitment',
  number: 10,
  of: 10,
  strength: 'firm',
  sign: { shape: 'new', mark: 'partly kept' },
};
const NAME: Subject = { kind: 'entity', number: 3, of: 22, type: 'organisation', name: 'Europol' };
const PROGRESS: Subject = { kind: 'progress', number: 2, of: 5 };
const NOTE: Subject = { kind: 'note', number: 1, of: 2, words: 'swift operationalisation' };

const STATUS: Status = {
  asOf: AS_OF,
  stated: 1,
  schedule: { is: 'none stated' },
  official: 'in progress',
  counts: { supports: 5, contradicts: 0, context: 1 },
  independent: 2,
  editors: 'partly kept',
  participants: [],
  headline: { says: 'view', editors: 'partly kept' },
  sign: { shape: 'new', mark: 'partly kept' },
  why: [],
};

type CommitmentFacts = Extract<CardFacts, { kind: 'commitment' }>;

export function commitmentFacts(change: Partial<CommitmentFacts> = {}): CommitmentFacts {
  return {
    kind: 'commitment',
    number: 10,
    of: 10,
    found: {
      strength: 'firm',
      conditions: [{ start: 0, end: 45, words: 'where deemed necessary by competent bodies' }],
    },
    status: STATUS,
    became: { reason: 'A law was passed in the UK and in Germany.' },
    deadlines: [],
    ...change,
  };
}

const EUROPOL: CardFacts = {
  kind: 'entity',
  type: 'organisation',
  name: 'Europol',
  known: true,
  about: 'EU agency in The Hague that supports the police forces of member states.',
  aliases: ['EU Agency for Law Enforcement Cooperation'],
  times: 3,
  inCommitments: 0,
  inProgress: 2,
  officialSite: 'https://www.europol.europa.eu/',
};

/** Every state of the card, with a name. */
export const STATES: readonly { name: string; view: CardView }[] = [
  { name: 'a commitment with a view', view: { state: 'ready', subject: COMMITMENT, facts: commitmentFacts() } },
  {
    name: 'a commitment of which nothing was found',
    view: {
      state: 'ready',
      subject: COMMITMENT,
      facts: commitmentFacts({
        became: undefined,
        status: { ...STATUS, counts: { supports: 0, contradicts: 0, context: 0 }, headline: { says: 'none found' } },
      }),
    },
  },
  {
    name: 'a commitment whose date has passed',
    view: {
      state: 'ready',
      subject: COMMITMENT,
      facts: commitmentFacts({
        became: undefined,
        status: {
          ...STATUS,
          headline: { says: 'the date has passed' },
          schedule: { is: 'overdue', due: '2026-06-30' as IsoDate, moved: { from: '2025-12-31' as IsoDate, times: 1 } },
        },
      }),
    },
  },
  {
    name: 'a commitment that is not in the corpus',
    view: { state: 'ready', subject: COMMITMENT, facts: commitmentFacts({ status: undefined, became: undefined }) },
  },
  { name: 'a name', view: { state: 'ready', subject: NAME, facts: EUROPOL } },
  {
    name: 'a name that is not in the corpus',
    view: {
      state: 'ready',
      subject: { ...NAME, name: 'UK/France Partnership for Custom Issues', type: 'programme' },
      facts: {
        kind: 'entity',
        type: 'programme',
        name: 'UK/France Partnership for Custom Issues',
        known: false,
        aliases: [],
        times: 1,
        inCommitments: 0,
        inProgress: 1,
      },
    },
  },
  {
    name: 'progress',
    view: {
      state: 'ready',
      subject: PROGRESS,
      facts: { kind: 'progress', actors: ['UK', 'France'], heading: 'Progress on the 2022 meeting commitments' },
    },
  },
  {
    name: 'a name of two offices',
    view: {
      state: 'ready',
      subject: { ...NAME, name: 'Foreign Secretary', type: 'role' },
      facts: {
        kind: 'entity',
        type: 'role',
        name: 'Foreign Secretary',
        known: false,
        aliases: [],
        times: 2,
        inCommitments: 0,
        inProgress: 0,
        alternatives: [
          'Secretary of State for Foreign and Commonwealth Affairs',
          'Secretary of State for Foreign, Commonwealth and Development Affairs',
        ],
      },
    },
  },
  {
    name: 'progress that may bear on a commitment',
    view: {
      state: 'ready',
      subject: PROGRESS,
      facts: {
        kind: 'progress',
        actors: ['UK'],
        bearsOn: [{ words: 'A working arrangement between the UK and Frontex.', said: 'suggested' }],
      },
    },
  },
  { name: 'a note', view: { state: 'note', subject: NOTE } },
  { name: 'waiting', view: { state: 'waiting', subject: NAME } },
  { name: 'failed', view: { state: 'failed', subject: NAME } },
];
