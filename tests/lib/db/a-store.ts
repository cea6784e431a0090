import { afterEach } from 'vitest';

import { openStore } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { CommitmentId, Corpus, Draft, IsoDate, IsoInstant, Note, NoteId, PageKey } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

const opened: Store[] = [];
let made = 0;

/** A store of its own for one test; it is gone afterwards. */
export async function aStore(name?: string): Promise<Store> {
  made += 1;
  const store = await openStore(name ?? `store-${made}`);
  opened.push(store);
  return store;
}

afterEach(async () => {
  for (const store of opened.splice(0)) await store.delete();
});

export const at = (moment: string): IsoInstant => moment as IsoInstant;
export const noteId = (id: string): NoteId => id as NoteId;
export const pageKey = (key: string): PageKey => key as PageKey;
export const commitmentId = (id: string): CommitmentId => `commitment/${id}` as CommitmentId;

const page = { key: pageKey('a:en'), address: 'https://www.gov.uk/a', title: 'A', textHash: 'h' };
const selector = {
  exact: 'swift operationalisation',
  prefix: 'a ',
  suffix: ' of',
  position: { start: 2, end: 26 },
  codePoints: { start: 2, end: 26 },
  headings: [],
};

export function aNote(change: Partial<Note> = {}): Note {
  return {
    id: noteId('n1'),
    page,
    selector,
    body: 'Ask Kim',
    tags: [],
    created: at('2026-11-24T10:00:00.000Z'),
    changed: at('2026-11-24T10:00:00.000Z'),
    placement: { state: 'waiting' },
    revision: 1,
    ...change,
  };
}

export function aDraft(change: Partial<Draft> = {}): Draft {
  return { id: noteId('n1'), page, selector, body: 'Ask', tags: [], saved: at('2026-11-24T10:00:00.000Z'), ...change };
}

/** The shipped corpus under another version, with some parts changed. */
export function seedsAs(version: string, change: Partial<Corpus> = {}): Corpus {
  return { ...SEEDS, version, asOf: '2026-11-24' as IsoDate, ...change };
}
