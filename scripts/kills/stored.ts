import type { Page } from '@playwright/test';

import type { BinnedNote, Draft, Note, NoteId, PastNote } from '@/lib/model';

/** What stands in the data, read without the product. */
export interface Stored {
  readonly notes: readonly Note[];
  readonly drafts: readonly Draft[];
  readonly bin: readonly BinnedNote[];
  readonly history: readonly PastNote[];
  readonly steps: readonly {
    readonly what: string;
    readonly notes: readonly { readonly id: NoteId; readonly left: number }[];
  }[];
  readonly readings: readonly { readonly page: string }[];
  readonly evidence: readonly { readonly id: string }[];
}

const TABLES = ['notes', 'drafts', 'bin', 'history', 'steps', 'readings', 'evidence'] as const;

/** Functions with names cannot be handed to the page: the compiler calls its own helper in them. */
export function readStored(page: Page): Promise<Stored> {
  return page.evaluate(async (tables) => {
    const open = await new Promise<IDBDatabase>((give, fail) => {
      const request = indexedDB.open('pledgemark');
      request.addEventListener('success', () => give(request.result));
      request.addEventListener('error', () => fail(request.error ?? new Error('no reason')));
    });
    const transaction = open.transaction([...tables], 'readonly');
    const rows = tables.map((table) => [table, transaction.objectStore(table).getAll()] as const);
    await new Promise((give) => transaction.addEventListener('complete', give));
    open.close();
    return Object.fromEntries(rows.map(([table, request]) => [table, request.result])) as unknown as Stored;
  }, TABLES);
}
