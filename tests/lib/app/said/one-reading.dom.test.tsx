import * as fc from 'fast-check';
import { render } from 'preact';
import type { ComponentChild } from 'preact';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';

import { cardFacts } from '@/lib/app/pages/card-facts';
import { readKnown } from '@/lib/app/pages/read-known';
import { datedEntries } from '@/lib/app/reader/read-due';
import { pageEntries } from '@/lib/app/said/page-entries';
import { readEntries, readSaid, readSaidOfFinds } from '@/lib/app/said/read-said';
import { nothingKnown, readFound, readKnown as readKnownSaid } from '@/lib/app/search/read-found';
import { Card } from '@/components/card/Card';
import { DueList } from '@/components/corpus/DueList';
import { EntryPage } from '@/components/entry/EntryPage';
import { Margin } from '@/components/margin/Margin';
import { commitmentRows } from '@/components/panel/commitment-rows';
import { CommitmentRow } from '@/components/panel/CommitmentRow';
import { PageCommitments } from '@/components/page-commitments/PageCommitments';
import { Hit } from '@/components/search/Hit';
import { Sign } from '@/components/signs/Sign';
import { openStore } from '@/lib/db';
import type { Store } from '@/lib/db';
import { entryJson } from '@/lib/report/entry-json';
import { OUTCOMES, VIEWS } from '@/lib/model';
import type { CommitmentFind, CommitmentId, CorpusDocument, DocumentId, FindId, Finds, IsoInstant } from '@/lib/model';
import type { CommitmentEntry, PageFacts, PageKnown, Said, SearchHit } from '@/lib/model';

import { PACK_PUBLISHER, aJudgement, anyRecords, day } from '../../corpus/records';
import { renamed, storeRecords } from './store-records';

/** One stored commitment, the page on which it is found, and the reads that several views share in the product as well. */
interface Place {
  readonly store: Store;
  readonly id: CommitmentId;
  readonly find: CommitmentFind;
  readonly page: PageFacts;
  /** What page and card are told of the finds. */
  readonly said: () => Promise<Said | undefined>;
  /** What the panel and the page to print read of the page. */
  readonly known: () => Promise<PageKnown>;
  /** What its own page shows and saves as a file. */
  readonly entry: () => Promise<CommitmentEntry | undefined>;
}

/** Reads at the first call, and gives the same from then on: between two views of one case the store does not change. */
function once<Read>(read: () => Promise<Read>): () => Promise<Read> {
  let first: Promise<Read> | undefined;
  return () => (first ??= read());
}

interface ViewOfIt {
  readonly view: string;
  /** What the view draws, from what it reads by itself. */
  readonly draw: (place: Place) => Promise<ComponentChild>;
  /** Where its headline stands: the whole text of an element, or within the name that ears are told. */
  readonly headline: (root: HTMLElement) => readonly string[];
  /** Absent where the view draws no sign. */
  readonly sign?: 'drawn';
}

const nothing = (): void => undefined;
const texts = (root: HTMLElement, selector: string): readonly string[] =>
  [...root.querySelectorAll(selector)].map((part) => (part.textContent ?? '').trim());
const labels = (root: HTMLElement, selector: string): readonly string[] =>
  [...root.querySelectorAll(selector)].map((part) => part.getAttribute('aria-label') ?? '');
/** Every element but a cell of a table, where "None found" is said of one participant. */
const anywhere = (root: HTMLElement): readonly string[] => texts(root, ':not(td)');

const findsOf = (find: CommitmentFind): Finds => ({ mentions: [], progress: [], commitments: [find] });

async function row(state: 'open' | 'closed', { known }: Place): Promise<ComponentChild> {
  const [listed] = commitmentRows(await known());
  if (listed === undefined) return null;
  const acts = { toggle: nothing, show: nothing, showNote: nothing, addNote: nothing };
  return <CommitmentRow row={listed} links={{}} notes={undefined} state={state} {...acts} />;
}

const BESIDE = {
  notes: { state: 'ready', data: [] },
  edition: day('2026-11-24'),
  today: day('2026-11-28'),
  since: '2026-11-28T10:00:00.000Z' as IsoInstant,
} as const;
const MADE = {
  now: BESIDE.since,
  generator: { name: 'Pledgemark', version: '1' },
  edition: BESIDE.edition,
};

const headlineInFile = (text: string): string => (JSON.parse(text) as { headline: string }).headline;

const hitOf = ({ id }: Place): SearchHit => ({
  id: `commitment ${id}`,
  kind: 'commitment',
  ref: id,
  score: 1,
  words: [],
});

/** Every place where the product says what became of a commitment. A new one is one row. */
const VIEWS_OF_IT: readonly ViewOfIt[] = [
  {
    view: 'the margin',
    draw: async (place) => {
      const { find } = place;
      const said = await place.said();
      if (said === undefined) return null;
      const item = { kind: 'commitment', number: 1, of: 1, strength: find.strength, said } as const;
      return <Margin bars={[]} signs={[{ id: find.id, top: 0, left: 40, item }]} onOpen={nothing} onPoint={nothing} />;
    },
    headline: (root) => labels(root, 'button').map((label) => label.replace(/^.*The words say: [a-z ]+\. /u, '')),
    sign: 'drawn',
  },
  {
    view: 'the card',
    draw: async (place) => {
      const { find } = place;
      const said = await place.said();
      const facts = cardFacts(findsOf(find), find.id, { about: { entity: undefined }, said });
      if (facts === undefined || said === undefined) return null;
      const subject = { kind: 'commitment', number: 1, of: 1, strength: find.strength, said } as const;
      const ways = {
        onOpen: nothing,
        onLook: nothing,
        onNote: nothing,
        onEntry: nothing,
        onAlso: nothing,
        onRetry: nothing,
      };
      const acts = { ...ways, onSayName: nothing, onNotOne: nothing, onLeave: nothing };
      return <Card view={{ state: 'ready', subject, facts }} also={[]} {...acts} />;
    },
    headline: anywhere,
    sign: 'drawn',
  },
  { view: 'a closed row of the panel', draw: (place) => row('closed', place), headline: anywhere, sign: 'drawn' },
  { view: 'an open row of the panel', draw: (place) => row('open', place), headline: anywhere, sign: 'drawn' },
  {
    view: 'a search hit',
    draw: async (place) => {
      const known = nothingKnown();
      await readKnownSaid(place.store, known, [place.id]);
      const [found] = await readFound(place.store, [hitOf(place)], known);
      return found && <Hit found={found} acts={{ ask: nothing, remove: nothing, bringBack: nothing }} />;
    },
    headline: (root) => labels(root, 'article').map((label) => label.replace('Commitment: ', '')),
    sign: 'drawn',
  },
  {
    view: 'a line of what is due',
    draw: async ({ store, id }) => {
      const entries = await datedEntries(store, [id], day('2026-11-24'));
      const data = { of: 'everything', entries, all: entries.length } as const;
      return <DueList due={{ state: 'ready', data }} page={undefined} close={nothing} addToCalendar={nothing} />;
    },
    headline: anywhere,
  },
  {
    view: 'its own page',
    draw: async ({ entry }) => {
      const data = await entry();
      const acts = { copy: () => Promise.resolve(), saveJson: () => '', print: nothing };
      return data && <EntryPage view={{ state: 'ready', data }} beside={BESIDE} acts={acts} />;
    },
    headline: anywhere,
  },
  {
    view: 'its file',
    draw: async (place) => {
      const entry = await place.entry();
      return entry && <pre>{entryJson(entry, MADE).text}</pre>;
    },
    headline: (root) => [headlineInFile(root.textContent)],
  },
  {
    view: 'the page of all commitments, to be printed',
    draw: async ({ page, ...place }) => {
      const known = await place.known();
      const data = { page, entries: pageEntries(known, page), edition: known.edition };
      return <PageCommitments view={{ state: 'ready', data }} accessed={BESIDE.today} print={nothing} />;
    },
    headline: anywhere,
    sign: 'drawn',
  },
];

const drawn = fc.record({
  records: anyRecords,
  packAsOf: fc.constantFrom('2024-01-01', '2027-01-01', '2031-06-01').map(day),
  packViews: fc.array(
    fc.constantFrom(...VIEWS).map((view) => ({ ...aJudgement({ view }), publisher: PACK_PUBLISHER })),
    { maxLength: 1 },
  ),
});

const words = (text: string) => ({ start: 0, end: text.length, words: text });
const PAGE = {
  locale: 'en',
  verdict: 'annotate',
  kind: 'policy_paper',
  kindShown: 'Policy paper',
  title: 'A plan for harbours',
  published: day('2020-01-01'),
  reason: '',
  attachments: [],
} as const;

let store: Store;
beforeAll(async () => {
  store = await openStore('one-reading');
});
afterAll(() => store.delete());

/** Stores one case and finds it on its page. */
async function stored({ records, packAsOf, packViews }: Readonly<DrawnCase>, number: number): Promise<Place> {
  const quote = `We will open the harbour tribunal of district ${number}`;
  const known = renamed(records.known, number, quote);
  const { id } = known.commitment;
  const address = `https://www.gov.uk/government/publications/harbours-${number}`;
  const document: CorpusDocument = {
    id: known.commitment.document satisfies DocumentId,
    title: PAGE.title,
    publisher: 'P',
    date: '2020-01-01',
    kind: 'policy paper',
    address,
    confidence: 'high',
    sources: [],
  };
  const views = packViews.map((view) => ({ ...view, commitment: id }));
  await storeRecords(store, { known, document, asOf: records.asOf, packAsOf, packViews: views });
  const find: CommitmentFind = {
    ...words(quote),
    id: 'c-1' as FindId,
    quote,
    strength: 'firm',
    trigger: words('will'),
    actors: [],
    action: words(quote),
    conditions: [],
    why: 'will',
  };
  const page: PageFacts = { ...PAGE, address };
  const finds = findsOf({ ...find, known: id });
  return {
    store,
    id,
    find: { ...find, known: id },
    page,
    said: once(async () => (await readSaidOfFinds(store, finds, page))[find.id]),
    known: once(() => readKnown(store, finds, page)),
    entry: once(async () => (await readEntries(store, [id]))[0]),
  };
}
type DrawnCase = typeof drawn extends fc.Arbitrary<infer Case> ? Case : never;

function drawInto(root: HTMLElement, node: ComponentChild): void {
  render(null, root);
  render(<div>{node}</div>, root);
}

/** So many sets of records are drawn, from one seed: every outcome is among them. */
const CASES = 200;
const SEED = 20_261_124;

test(`of ${CASES} sets of records, each is named by one headline and one sign, wherever the product shows it`, async () => {
  const root = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  const outcomes = new Set<Said['outcome']>();
  let number = 0;
  await fc.assert(
    fc.asyncProperty(drawn, async (one) => {
      number += 1;
      const place = await stored(one, number);
      // one transaction for all reads of a case: opening one costs more than most of the reads in it
      await store.transaction('r', store.tables, async () => {
        const [read] = await readSaid(store, [place.id]);
        if (read === undefined) throw new Error('the store holds the commitment');
        const { said } = read;
        outcomes.add(said.outcome);
        drawInto(root, <Sign {...said.sign} />);
        const sign = root.querySelector('svg')?.outerHTML;
        for (const { view, draw, headline, sign: draws } of VIEWS_OF_IT) {
          drawInto(root, await draw(place));
          expect(headline(root), `${view} names it`).toContain(said.headline);
          const shown = root.querySelector('svg.pm-sign')?.outerHTML;
          expect(draws === 'drawn' ? shown : sign, `${view} draws it`).toBe(sign);
        }
      });
    }),
    { numRuns: CASES, seed: SEED },
  );
  expect([...outcomes].toSorted()).toEqual(OUTCOMES.toSorted());
});
