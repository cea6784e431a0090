import 'fake-indexeddb/auto';
import { assert, asyncProperty, constantFrom, string } from 'fast-check';
import { afterEach, expect, test } from 'vitest';

import { backup, drafts, notes, openStore } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { Note } from '@/lib/model';

import { aDraft, aNote, at, noteId } from './a-store';

/** Everything that a save asks of the browser's storage; the worker may die before each of them. */
const ASKED = ['put', 'add', 'delete', 'get', 'getAll', 'openCursor'] as const;
const LATER = at('2026-11-24T11:00:00.000Z');
const RUNS = 1000;

class WorkerDied extends Error {
  override readonly name = 'WorkerDied';
}

const undo: (() => void)[] = [];
const healAll = (): void => {
  for (const heal of undo.splice(0)) heal();
};
afterEach(healAll);

/** Ends the transaction at the request with this number, as a dead worker does. Counts the requests. */
function dieAt(request: number): { asked: () => number } {
  let count = 0;
  const { prototype } = IDBObjectStore;
  for (const name of ASKED) {
    const asIs = prototype[name] as (...rest: never[]) => unknown;
    const dying = function (this: IDBObjectStore, ...rest: unknown[]): unknown {
      count += 1;
      if (count !== request) return Reflect.apply(asIs, this, rest as never[]);
      this.transaction.abort();
      throw new WorkerDied('the worker died here');
    };
    Object.defineProperty(prototype, name, { value: dying, configurable: true, writable: true });
    undo.push(() => Object.defineProperty(prototype, name, { value: asIs, configurable: true, writable: true }));
  }
  return { asked: () => count };
}

let made = 0;

/** What stands in the store once another worker has opened it. */
async function afterwards(name: string, kept: Step['kept']): Promise<readonly string[]> {
  healAll();
  const store = await openStore(name);
  const [all, bin, writing] = await Promise.all([notes.all(store), notes.deleted(store), store.drafts.toArray()]);
  const besides = (await kept?.(store)) ?? [];
  await store.delete();
  return [
    ...all.map(({ body }) => body),
    ...writing.map(({ body }) => body),
    ...bin.map(({ note }) => note.body),
    ...besides,
  ];
}

interface Step {
  readonly name: string;
  readonly before: (store: Store, words: string) => Promise<unknown>;
  readonly step: (store: Store, words: string) => Promise<unknown>;
  /** Where else the words may be by then: in the history, or in a step that can be taken back. */
  readonly kept?: (store: Store) => Promise<readonly string[]>;
}

const edited = (words: string): Note => aNote({ body: words, revision: 2, changed: LATER });

/** Each change that a reader can make; `words` are what must not be lost. */
const STEPS: readonly Step[] = [
  {
    name: 'saving a new note',
    before: (store, words) => drafts.save(store, aDraft({ body: words })),
    step: (store, words) => notes.save(store, aNote({ body: words })),
  },
  {
    name: 'saving a changed note',
    before: async (store, words) => {
      await notes.save(store, aNote());
      await drafts.save(store, aDraft({ body: words }));
    },
    step: (store, words) => notes.save(store, edited(words)),
  },
  {
    name: 'keeping a draft',
    before: (store, words) => drafts.save(store, aDraft({ body: words })),
    step: (store, words) => drafts.save(store, aDraft({ body: words, saved: LATER })),
  },
  {
    name: 'deleting a note',
    before: (store, words) => notes.save(store, aNote({ body: words })),
    step: (store) => notes.delete(store, noteId('n1'), LATER),
  },
  {
    name: 'bringing a note back',
    before: async (store, words) => {
      await notes.save(store, aNote({ body: words }));
      await notes.delete(store, noteId('n1'), LATER);
    },
    step: (store) => notes.restore(store, noteId('n1'), LATER),
  },
  {
    name: 'taking a change back',
    before: async (store, words) => {
      await notes.save(store, aNote({ body: words }));
      await notes.save(store, edited('Other words'));
    },
    step: (store) => notes.takeBack(store, LATER),
    kept: (store) => store.history.toArray().then((past) => past.map(({ note }) => note.body)),
  },
  {
    name: 'emptying the bin and taking that back',
    before: async (store, words) => {
      await notes.save(store, aNote({ body: words }));
      await notes.delete(store, noteId('n1'), LATER);
      await notes.emptyBin(store, LATER);
    },
    step: (store) => notes.takeBack(store, LATER),
    kept: (store) =>
      store.steps
        .toArray()
        .then((steps) => steps.flatMap((one) => one.notes.map(({ before }) => before.binned?.note.body ?? ''))),
  },
  {
    name: 'writing on in a draft that another window has changed',
    before: (store, words) => drafts.save(store, aDraft({ body: words })),
    step: (store) =>
      drafts.save(store, aDraft({ body: 'Other words', saved: LATER }), {
        seen: at('2026-01-01T00:00:00.000Z'),
        copy: noteId('copy'),
      }),
  },
  {
    name: 'bringing a backup back over another version',
    before: (store, words) => notes.save(store, aNote({ body: words })),
    step: (store) =>
      backup.restore(store, { tables: {}, notes: [edited('From the backup')], prefer: 'theirs', at: LATER }),
    kept: (store) => store.history.toArray().then((past) => past.map(({ note }) => note.body)),
  },
];

async function openAfter({ before }: Step, words: string): Promise<{ store: Store; name: string }> {
  made += 1;
  const name = `interrupted-${made}`;
  const store = await openStore(name);
  await before(store, words);
  return { store, name };
}

/** Runs a step that dies at one request, and says where the words are then. */
async function interrupted(
  step: Step,
  request: number,
  words: string,
): Promise<{ found: readonly string[]; asked: number }> {
  const { store, name } = await openAfter(step, words);
  const dying = dieAt(request);
  await step.step(store, words).catch((fault: unknown) => {
    if (!/died|abort/i.test(`${String(fault)} ${String((fault as { inner?: unknown }).inner)}`)) throw fault;
  });
  store.close();
  const asked = dying.asked();
  return { found: await afterwards(name, step.kept), asked };
}

test.each(STEPS)(
  '$name, killed at each of its requests in turn, leaves the words in a note, a draft or the bin',
  async (step) => {
    const { asked } = await interrupted(step, Number.POSITIVE_INFINITY, 'Ask Kim about the plan');
    expect(asked).toBeGreaterThan(0);
    for (let request = 1; request <= asked; request++) {
      const { found } = await interrupted(step, request, 'Ask Kim about the plan');
      expect(found, `killed at request ${request} of ${asked}`).toContain('Ask Kim about the plan');
    }
  },
);

test('over 1,000 interrupted saves the words are there each time', { timeout: 120_000 }, async () => {
  await assert(
    asyncProperty(
      constantFrom(...STEPS),
      string({ unit: 'grapheme', minLength: 1 }),
      constantFrom(1, 2, 3, 4, 5, 6, 7, 8),
      async (step, words, request) => {
        const { found } = await interrupted(step, request, words);
        expect(found).toContain(words);
      },
    ),
    { numRuns: RUNS },
  );
});

const some = [1, 2, 3].map((number) => aNote({ id: noteId(`many-${number}`) }));
const read = some.map(({ id }) => ({ page: id, hash: 'h', first: LATER, last: LATER }));

/** What brings many rows at once: all of them are there afterwards, with the way back, or none. */
const WHOLE: readonly { readonly name: string; readonly step: (store: Store) => Promise<unknown> }[] = [
  { name: 'reading notes in', step: (store) => notes.saveAll(store, some, { what: 'read in', at: LATER }) },
  {
    name: 'bringing a backup back',
    step: (store) => backup.restore(store, { tables: { readings: read }, notes: some, prefer: 'theirs', at: LATER }),
  },
];

test.each(WHOLE)('$name, killed at each of its requests in turn, brings everything or nothing', async ({ step }) => {
  for (let request = 1, asked = 1; request <= asked; request++) {
    made += 1;
    const name = `interrupted-${made}`;
    const store = await openStore(name);
    const dying = dieAt(request);
    const isDone = await step(store).then(
      () => true,
      () => false,
    );
    asked = Math.max(asked, dying.asked() + (isDone ? 0 : 1));
    healAll();
    store.close();
    const again = await openStore(name);
    const [kept, steps, readings] = await Promise.all([notes.all(again), notes.latest(again), again.readings.count()]);
    const all = [kept.length, steps.length];
    expect(all, `killed at request ${request}`).toEqual(isDone ? [some.length, 1] : [0, 0]);
    expect([0, kept.length]).toContain(readings);
    await again.delete();
  }
});
