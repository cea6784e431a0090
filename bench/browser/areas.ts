// In the page: the worker's start and the look-up of a page, with the base alone, with all that ships, and with thousands.
import { plantAreas } from '@/lib/app/pages/areas';
import { corpus, library, openStore, plantSeeds } from '@/lib/db';
import type { Store } from '@/lib/db';
import { linkedFinds } from '@/lib/app/said/linked-finds';
import type { AreaCorpus, AreaEdition, CommitmentFind, Finds, PageFacts } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';
import { AREA_FILES } from '@/seeds/whole';

import { inTurn } from '../measure';

/** So many starts a round: a start is quick, and the first of a round follows on a look-up. */
const STARTS = 5;

interface Area extends AreaEdition {
  readonly content: AreaCorpus;
}

/** What an area holds, again under other ids and at other addresses. */
function again(content: AreaCorpus, at: number): AreaCorpus {
  const text = JSON.stringify(content)
    .replaceAll(/"(document|commitment|evidence|searched)\/([^"]+)"/gu, `"$1/$2-${at}"`)
    .replaceAll(/"(https:\/\/www\.gov\.uk\/[^"]+)"/gu, `"$1-${at}"`);
  return JSON.parse(text) as AreaCorpus;
}

/** The areas that ship, each so many times as large that there are at least so many commitments with those of the base. */
function areasOf(least: number): readonly Area[] {
  const shipped = AREA_FILES.flatMap(({ content }) => content.commitments).length;
  const times = Math.ceil((least - SEEDS.commitments.length) / shipped);
  if (times === 0) return [];
  return AREA_FILES.map((area) => {
    const all = [area.content, ...Array.from({ length: times - 1 }, (_, at) => again(area.content, at))];
    const every = <List extends keyof AreaCorpus>(list: List) =>
      all.flatMap((one) => one[list] as AreaCorpus[List][number][]);
    return {
      ...area,
      content: {
        documents: every('documents'),
        commitments: every('commitments'),
        evidence: every('evidence'),
        searched: every('searched'),
        lineage: every('lineage'),
        judgements: every('judgements'),
      },
    };
  });
}

const PAGE: PageFacts = {
  address: SEEDS.documents[0]?.address ?? '',
  locale: 'en',
  verdict: 'annotate',
  kind: 'policy_paper',
  kindShown: 'Policy paper',
  title: 'A page of the base',
  reason: 'To be measured.',
  attachments: [],
};

/** The clauses of a page: those of the statement in the base, and as many that nobody knows. */
function findsOfPage(): Finds {
  const quotes = SEEDS.commitments.flatMap(({ quote }) => (quote === undefined ? [] : [quote, `${quote}, and more`]));
  const commitments = quotes.map((quote, at): CommitmentFind => {
    const words = { start: at, end: at + quote.length, words: quote };
    return {
      ...words,
      id: `c-${at}` as CommitmentFind['id'],
      quote,
      strength: 'firm',
      trigger: words,
      actors: [],
      action: words,
      conditions: [],
      why: 'the bench',
    };
  });
  return { mentions: [], commitments, progress: [] };
}

const FINDS = findsOfPage();

async function lookUp(store: Store): Promise<number> {
  const { commitments } = await linkedFinds(store, FINDS, PAGE);
  const known = commitments.flatMap(({ known: id }) => (id === undefined ? [] : [id]));
  const records = await corpus.recordsFor(store, known);
  await corpus.alike(
    store,
    commitments.map(({ quote }) => quote),
  );
  return records.length;
}

export interface AreaTimes {
  /** By size: how many commitments are stored, how many of the page are known, and how many rows the start read. */
  readonly held: Readonly<
    Record<string, { readonly commitments: number; readonly known: number; readonly rowsRead: number }>
  >;
  /** Milliseconds, by size: `start 25`, `look-up 25`. */
  readonly took: Readonly<Record<string, readonly number[]>>;
}

/** Medians, all sizes in turn. @param sizes so many commitments at least; the first is the base alone */
async function timeAreas(sizes: readonly number[], rounds: number): Promise<AreaTimes> {
  const held: Record<string, { commitments: number; known: number; rowsRead: number }> = {};
  const runs: Record<string, () => Promise<unknown>> = {};
  for (const size of sizes) {
    const name = `bench-areas-${size}`;
    const areas = areasOf(size);
    const store = await openStore(name);
    await plantSeeds(store, SEEDS);
    const read = async (area: string): Promise<AreaCorpus> => {
      const found = areas.find((one) => one.area === area);
      if (found === undefined) throw new Error(`${area} is no area`);
      return found.content;
    };
    await plantAreas(store, { editions: areas, read }, {});
    let rowsRead = 0;
    const start = async (): Promise<void> => {
      const worker = await openStore(name);
      rowsRead = 0;
      for (const table of worker.tables)
        table.hook('reading', (row: unknown) => {
          rowsRead += 1;
          return row;
        });
      const about = await corpus.about(worker);
      library.areas.toPlant(about?.areas ?? {}, areas);
      await corpus.readerNames(worker);
      worker.close();
    };
    await start();
    held[size] = { commitments: await store.commitments.count(), known: await lookUp(store), rowsRead };
    runs[`start ${size}`] = start;
    runs[`look-up ${size}`] = () => lookUp(store);
  }
  const times = Object.fromEntries(sizes.map((size) => [`start ${size}`, STARTS]));
  return { held, took: await inTurn(runs, { rounds, warm: 3, times }) };
}

const offered = { timeAreas };
Object.assign(globalThis, offered);
