// In a page of the extension: puts documents and a pack into its store, as an import and a pack do, and looks at the index.
import { library, openStore } from '@/lib/db';

import { documents, packOf, wordAt } from './many-documents';

/** Keeps so many documents of 200 words, and takes in a pack of so many commitments. */
async function fillStore(count: number, commitments: number): Promise<void> {
  const store = await openStore();
  const { pages, texts } = documents(count);
  await store.keptPages.bulkPut(pages);
  await store.keptTexts.bulkPut(texts);
  const { pack, records } = packOf(commitments);
  await library.packs.takeIn(store, pack, records);
  store.close();
}

/** What the index says of itself: how many entries it holds, how large it is, and whether it is at rest. */
export interface IndexLook {
  readonly entries: number;
  readonly megabytes: number;
  readonly grown: boolean;
}

async function lookAtIndex(): Promise<IndexLook> {
  const store = await openStore();
  const head = await store.searchPieces.get('head');
  const { segments = [], grownTo } = JSON.parse(head?.json ?? '{}') as {
    readonly segments?: readonly { readonly stand: number }[];
    readonly grownTo?: string;
  };
  const grown = grownTo !== undefined && grownTo === (await library.searchPieces.state(store));
  const pieces = grown ? await store.searchPieces.toArray() : [];
  store.close();
  return {
    entries: segments.reduce((sum, { stand }) => sum + stand, 0),
    megabytes: pieces.reduce((sum, { json }) => sum + json.length, 0) / 1e6,
    grown,
  };
}

const offered = { fillStore, lookAtIndex, wordAt };
Object.assign(globalThis, offered);
