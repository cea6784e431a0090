import { browser } from 'wxt/browser';

import type { ListedNames, Shipped } from '@/lib/app/finding';
import type { AreaCorpus, Corpus } from '@/lib/model';
import about from '@/seeds/about.json';
import { AREAS } from '@/seeds/areas';

/** A file of the extension's own. Its shape was checked when it was made; a row is checked where it is read. */
async function read(file: string): Promise<unknown> {
  const found = await fetch(`${browser.runtime.getURL('/')}${file}`);
  return found.json();
}

/** What ships in files beside the scripts: none is read before it is needed, for the background wakes up often. */
export const SHIPPED: Shipped = {
  version: about.version,
  corpus: async () => (await read('corpus.json')) as Corpus,
  names: async () => (await read('names.json')) as ListedNames,
  areas: { editions: AREAS, read: async (area) => (await read(`areas/${area}.json`)) as AreaCorpus },
};
