import { library } from '@/lib/db';
import type { Store } from '@/lib/db';
import { difference, openSegment } from '@/lib/search';
import type { Member, NumberedEntry } from '@/lib/search';

import { entriesOf } from './entries-of';
import type { RowEntries } from './entries-of';
import { emptyHead } from './index-head';
import { IndexMoved, openKeptIndex } from './kept-index';
import type { KeptIndex } from './kept-index';
import { tidyIndex } from './tidy-index';
import { writeStep } from './write-step';

/** So many rows are read at a time, and so many characters indexed: a few milliseconds of work. */
const ROWS_READ = 20;
const CHARACTERS = 20_000;
/** So many rows, or characters, are kept at once: what is lost when the browser stops the background. */
const ROWS_KEPT = 400;
const CHARACTERS_KEPT = 1_000_000;

export interface Growing {
  /** Settles when other work had its turn. */
  readonly breathe: () => Promise<void>;
  /** Ends it after the step that is under way. */
  readonly signal?: AbortSignal;
  /** The index as it is held already. */
  readonly index?: KeptIndex;
  /** Every key is compared at least once, whatever the state of the store tells. */
  readonly compare?: 'every key';
}

/** What became of growing: all is in it; there was no room; or it was told to stop. */
export type Grown = 'grown' | 'storage full' | 'stopped';
type Came = Grown | 'changed since';

const lengthOf = ([, entries]: RowEntries): number =>
  entries.reduce((sum, { title, text, also }) => sum + title.length + text.length + also.length, 0);

/** Cuts rows into runs that are short enough to be indexed at once; one long row is a run of its own. */
function* runsOf(rows: readonly RowEntries[]): Iterable<readonly RowEntries[]> {
  let run: RowEntries[] = [];
  let length = 0;
  for (const row of rows) {
    if (run.length > 0 && length + lengthOf(row) > CHARACTERS) {
      yield run;
      [run, length] = [[], 0];
    }
    run.push(row);
    length += lengthOf(row);
  }
  if (run.length > 0) yield run;
}

/** Brings the index one difference further, step by step; each step that was written stays, whatever comes after it. */
async function bring(
  store: Store,
  index: KeptIndex,
  {
    listed,
    breathe,
    signal,
  }: Growing & {
    readonly listed: ReadonlyMap<string, string>;
  },
): Promise<Came> {
  const { fresh, gone } = difference(index.members(), listed);
  let [leaving, at]: [readonly string[], number] = [gone, 0];
  while (leaving.length > 0 || at < fresh.length) {
    if (signal?.aborted === true) return 'stopped';
    const segment = openSegment(index.head()?.nextEntry ?? 0);
    const members: Member[] = [];
    let characters = 0;
    while (at < fresh.length && members.length < ROWS_KEPT && characters < CHARACTERS_KEPT) {
      const asked = fresh.slice(at, at + ROWS_READ);
      at += asked.length;
      for (const run of runsOf(await entriesOf(store, asked))) {
        const numbered = segment.add(run.flatMap(([, entries]) => entries));
        let next = 0;
        for (const [row, entries] of run) {
          const own: readonly NumberedEntry[] = numbered.slice(next, (next += entries.length));
          // a row that has no entry is a member too: it is not asked for again and again
          members.push({ row, stamp: listed.get(row) ?? '', entries: own });
        }
        characters += run.reduce((sum, row) => sum + lengthOf(row), 0);
        await breathe();
      }
    }
    const came = await writeStep(store, index, { segment, members, gone: leaving, breathe });
    if (came !== 'written') return came;
    leaving = [];
  }
  return 'grown';
}

/** Compares and brings, once. */
async function growOnce(store: Store, index: KeptIndex, growing: Growing): Promise<Came> {
  const state = await library.searchPieces.state(store);
  if (index.head() === undefined) {
    const begun = await library.searchPieces.begin(store, JSON.stringify(emptyHead(crypto.randomUUID())));
    if (!begun.saved) return begun.because;
    await index.refresh();
  }
  await index.readEntries('all');
  const listed = await library.searchSources.list(store);
  await growing.breathe();
  const came = await bring(store, index, { ...growing, listed });
  if (came !== 'grown') return came;
  if (state !== (await library.searchPieces.state(store))) return 'changed since';
  const tidied = await tidyIndex(store, index, { breathe: growing.breathe, grownTo: state });
  return tidied === 'written' ? 'grown' : tidied;
}

/**
 * Makes the index say what the store says: what is new or changed is read, what is gone taken out. In slices of a few
 * milliseconds, and in steps that are kept: whoever is stopped goes on after the last of them, and what is done already
 * is not done again. One room of ours does it at a time; the next finds little to do.
 */
export async function growIndex(store: Store, growing: Growing): Promise<Grown> {
  return library.searchPieces.alone(async () => {
    const index = growing.index ?? (await openKeptIndex(store));
    await index.refresh();
    const isGrown = async (): Promise<boolean> => index.head()?.grownTo === (await library.searchPieces.state(store));
    if (growing.compare === undefined && (await isGrown())) return 'grown';
    for (;;) {
      if (growing.signal?.aborted === true) return 'stopped';
      const came = await growOnce(store, index, growing).catch((fault: unknown): Came => {
        if (fault instanceof IndexMoved) return 'changed since';
        throw fault;
      });
      if (came !== 'changed since') return came;
      // another room wrote, or all was forgotten meanwhile: what is there now is compared anew
      await index.refresh();
    }
  });
}
