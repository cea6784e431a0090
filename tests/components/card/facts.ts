import type { CardFacts, CommitmentRecords, EvidenceId, IsoInstant } from '@/lib/model';

import type { CardView, Subject } from '../../../components/card/card-view';
import { saidFor } from '../../lib/app/said/said-for';
import { AS_OF, A_COMMITMENT, aJudgement, aSearch, anEvidence, day, records } from '../../lib/corpus/records';
import { seeded } from '../../lib/corpus/records';

type CommitmentFacts = Extract<CardFacts, { kind: 'commitment' }>;

/** The facts of a card, of records as they would be read from a store on 24 November 2026. */
export function commitmentFacts(known: CommitmentRecords, change: Partial<CommitmentFacts> = {}): CommitmentFacts {
  return {
    kind: 'commitment',
    number: 10,
    of: 10,
    found: {
      strength: 'firm',
      conditions: [{ start: 0, end: 45, words: 'where deemed necessary by competent bodies' }],
    },
    said: saidFor(known),
    ...change,
  };
}

const source = (date: string) => ({ publisher: 'Home Office', title: 'A plan', date });
const dueIn = (change: Partial<CommitmentRecords>): CommitmentRecords => ({
  ...records(change),
  commitment: {
    ...A_COMMITMENT,
    deadlines: [
      { words: 'by the end of 2025', due: day('2025-12-31'), setOn: '2024-03-04', source: source('2024-03-04') },
      { words: 'by 30 June 2026', due: day('2026-06-30'), setOn: '2025-11-02', source: source('2025-11-02') },
    ],
  },
});

/** A view, with a reason of so many sentences. */
export const withView = (sentences = 1): CommitmentRecords =>
  records({
    evidence: [anEvidence()],
    judgements: [aJudgement({ view: 'partly kept', reason: 'A law was passed in the UK. '.repeat(sentences).trim() })],
  });
const WITH_VIEW = commitmentFacts(withView());

export const COMMITMENT: Subject = { kind: 'commitment', number: 10, of: 10, strength: 'firm', said: WITH_VIEW.said };
const NAME: Subject = { kind: 'entity', number: 3, of: 22, type: 'organisation', name: 'Europol' };
const PROGRESS: Subject = { kind: 'progress', number: 2, of: 5 };
const NOTE: Subject = { kind: 'note', number: 1, of: 2, words: 'swift operationalisation' };

export const EUROPOL: Extract<CardFacts, { kind: 'entity' }> = {
  kind: 'entity',
  type: 'organisation',
  name: 'Europol',
  known: true,
  about: 'EU agency in The Hague that supports the police forces of member states.',
  aliases: ['EU Agency for Law Enforcement Cooperation'],
  times: 3,
  inCommitments: 0,
  inProgress: 2,
  inCorpus: 4,
  officialSite: 'https://www.europol.europa.eu/',
};

const ofCommitment = (facts: CommitmentFacts): CardView => ({
  state: 'ready',
  subject: { ...COMMITMENT, said: facts.said },
  facts,
});

/** Every state of the card, with a name. */
export const STATES: readonly { name: string; view: CardView }[] = [
  { name: 'a commitment with a view', view: ofCommitment(WITH_VIEW) },
  {
    name: 'a commitment of the shipped corpus',
    view: ofCommitment(
      commitmentFacts(seeded('calais-group-2024-c10'), { found: { strength: 'firm', conditions: [] } }),
    ),
  },
  {
    name: 'a commitment of which nothing was found',
    view: ofCommitment(commitmentFacts(records({ searched: [aSearch({ asOf: AS_OF })] }))),
  },
  {
    name: 'a commitment whose date has passed',
    view: ofCommitment(commitmentFacts(dueIn({ searched: [aSearch({ asOf: AS_OF })] }))),
  },
  {
    name: 'a commitment whose day has gone by, and nobody has looked',
    view: ofCommitment(commitmentFacts(dueIn({}))),
  },
  {
    name: 'a commitment with records and no view',
    view: ofCommitment(
      commitmentFacts(
        records({ evidence: [anEvidence(), anEvidence({ id: 'evidence/own' as EvidenceId, independent: false })] }),
      ),
    ),
  },
  {
    name: 'a commitment that nobody has looked into',
    view: ofCommitment(commitmentFacts(records())),
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
      facts: {
        kind: 'progress',
        actors: ['UK', 'France'],
        heading: 'Progress on the 2022 meeting commitments',
        bearsOn: [],
      },
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
  {
    name: 'a note',
    view: {
      state: 'ready',
      subject: NOTE,
      facts: { kind: 'note', body: 'Ask Kim when it was signed.', changed: '2026-11-24T10:42:00.000Z' as IsoInstant },
    },
  },
  {
    name: 'a note without text',
    view: {
      state: 'ready',
      subject: NOTE,
      facts: { kind: 'note', body: '', changed: '2026-11-24T10:42:00.000Z' as IsoInstant },
    },
  },
  { name: 'waiting', view: { state: 'waiting', subject: NAME } },
  { name: 'failed', view: { state: 'failed', subject: NAME } },
];
