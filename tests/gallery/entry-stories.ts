import type { CorpusTools } from '@/components/corpus/corpus-context';
import type { EntryBeside } from '@/components/entry/entry-view';
import type { View } from '@/components/states/view';
import type { CommitmentEntry, CommitmentRecords, EvidenceId, IsoDate, IsoInstant, Judgement } from '@/lib/model';
import type { PackOrigin } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { entryFrom, entryIn } from '../lib/app/said/entries';
import { HFSS, HFSS_DOCUMENT, HFSS_PROMISER } from './hfss';
import { ANCHORED } from './notes';

/** A state of the page of one commitment, to be looked at and tested. */
export interface EntryStory {
  readonly name: string;
  /** What it shows; "invented" where its words are. */
  readonly title: string;
  readonly view: View<CommitmentEntry>;
  readonly beside?: Partial<EntryBeside>;
}

const day = (text: string): IsoDate => text as IsoDate;
export const TODAY = day('2026-11-28');
export const BESIDE: EntryBeside = {
  notes: { state: 'ready', data: [] },
  edition: SEEDS.asOf,
  today: TODAY,
  since: '2026-11-28T10:00:00.000Z' as IsoInstant,
};

const PACK: PackOrigin = 'pack:kettles';
const MINE = { origin: 'reader' } as const;

const saved = () => Promise.resolve('saved' as const);
const nothing = (): void => undefined;

/** Does nothing and saves nothing: the buttons stand there. */
export const QUIET_TOOLS: CorpusTools = {
  today: TODAY,
  suggested: { related: {}, bearsOn: {} },
  clips: [],
  begun: new Map(),
  dates: { open: nothing, close: nothing, addToCalendar: nothing },
  acts: {
    giveView: saved,
    saveCommitment: saved,
    acceptRelated: saved,
    refuseRelated: saved,
    acceptAnswer: saved,
    refuseAnswer: saved,
    addName: saved,
    notAName: saved,
    addAlias: saved,
    saveEvidence: saved,
    addRecord: saved,
    recordSearch: saved,
    sayOfPassage: () => Promise.resolve('storage full'),
    takePassageBack: saved,
    watch: saved,
    stopWatching: saved,
    takeOut: saved,
    saveMarked: saved,
    dropClip: saved,
    findCommitments: () => Promise.resolve([]),
    wantEvidence: () => Promise.resolve(),
    putRight: saved,
    bringBack: saved,
    takeBack: () => Promise.resolve(),
  },
  wordsToSearch: (quote) => quote,
};

const ready = (data: CommitmentEntry): View<CommitmentEntry> => ({ state: 'ready', data });
const hfss = (change: Partial<CommitmentRecords> = {}): View<CommitmentEntry> =>
  ready(entryFrom({ ...HFSS, ...change }, { ...SEEDS, entities: [HFSS_PROMISER], documents: [HFSS_DOCUMENT] }));
const c10 = entryIn(SEEDS, 'commitment/calais-group-2024-c10');

const mine: Judgement = {
  commitment: HFSS.commitment.id,
  by: 'reader',
  view: 'partly kept',
  date: day('2026-11-26'),
  given: '2026-11-26T10:00:00.000Z' as IsoInstant,
  reason: 'It is in force now, if late.',
  perParticipant: [],
};

const { commitment } = HFSS;
const onlyPromised = { evidence: [], searched: [], judgements: [] };

/** Every state of the page. Records are real; what is the reader's or a pack's is invented. */
export const ENTRY_STORIES: readonly EntryStory[] = [
  { name: 'entry-view', title: 'A view, and a date moved three times', view: hfss() },
  { name: 'entry-quote', title: 'A commitment in its own words, five promisers, eleven records', view: ready(c10) },
  {
    name: 'entry-nobody',
    title: 'Nobody has looked yet',
    view: hfss({ ...onlyPromised, commitment: { ...commitment, deadlines: commitment.deadlines.slice(0, 1) } }),
  },
  {
    name: 'entry-date-passed',
    title: 'The date has passed: a search after it found none',
    view: hfss({
      ...onlyPromised,
      searched: [
        {
          id: 'searched/mine' as EvidenceId,
          for: [commitment.id],
          scope: 'What became of this commitment',
          where: 'GOV.UK',
          words: ['9pm watershed'],
          from: '2021-06-24',
          to: '2026-11-28',
          asOf: day('2026-11-28'),
          ...MINE,
          at: '2026-11-28T10:00:00.000Z' as IsoInstant,
        },
      ],
    }),
  },
  {
    name: 'entry-views-differ',
    title: 'The reader’s view differs (invented), with a note',
    view: hfss({ judgements: [...HFSS.judgements, mine] }),
    beside: { notes: { state: 'ready', data: [ANCHORED] } },
  },
  {
    name: 'entry-pack',
    title: 'From a pack, with the reader’s own record (invented)',
    view: ready({
      ...entryFrom(
        {
          ...HFSS,
          evidence: HFSS.evidence
            .slice(0, 1)
            .map((record) => ({ ...record, ...MINE, clipped: { at: '2026-11-26T10:00:00.000Z' as IsoInstant } })),
          searched: [],
          lineage: [],
          judgements: [],
          origin: PACK,
          packs: [
            {
              origin: PACK,
              publisher: 'Institute for Kettles',
              asOf: day('2026-11-26'),
              evidence: HFSS.evidence.slice(1).map((record) => ({ ...record, origin: PACK })),
              searched: HFSS.searched,
              lineage: HFSS.lineage,
              judgements: [{ ...mine, by: 'editors' }],
            },
          ],
        },
        { ...SEEDS, entities: [HFSS_PROMISER], documents: [HFSS_DOCUMENT] },
      ),
      earlier: [
        {
          relation: 'narrows',
          document: 'An earlier plan (invented)',
          date: '2019',
          note: 'The plan spoke of all adverts.',
          quote: 'To end all adverts for unhealthy food.',
          commitment: c10.commitment.id,
          headline: 'None found',
        },
      ],
    }),
  },
  {
    name: 'entry-old',
    title: 'Read over a year later',
    view: hfss(),
    beside: { today: day('2028-02-01') },
  },
  {
    name: 'entry-unknown',
    title: 'Not on this computer',
    view: {
      state: 'empty',
      teach: 'This commitment is not on this computer. It may be in a pack that was taken out.',
    },
  },
  { name: 'entry-loading', title: 'Being read', view: { state: 'loading' }, beside: { notes: { state: 'loading' } } },
  {
    name: 'entry-error',
    title: 'Could not be read',
    view: { state: 'error', say: 'The details could not be read. Your notes are safe.', retry: nothing },
  },
];
