import { browser } from 'wxt/browser';

import type { Shipped, ShippedFinder } from '@/lib/app/finding';
import type { AreaCorpus, Corpus } from '@/lib/model';
import about from '@/seeds/about.json';
import { AREAS } from '@/seeds/areas';

/** A file of the extension's own, on its way. Its shape was checked when it was made; a row is checked where it is read. */
function begin(file: string): () => Promise<unknown> {
  const coming = fetch(`${browser.runtime.getURL('/')}${file}`);
  // a fault is told where the file is read
  coming.catch(() => undefined);
  return async () => (await coming).json();
}

const read = (file: string): Promise<unknown> => begin(file)();

/** What ships in files beside the scripts: none is read before it is needed, for the background wakes up often. */
export const SHIPPED: Shipped = {
  version: about.version,
  corpus: async () => (await read('corpus.json')) as Corpus,
  finder: () => begin('finder.json') as () => Promise<ShippedFinder>,
  areas: { editions: AREAS, read: async (area) => (await read(`areas/${area}.json`)) as AreaCorpus },
};
