import { browser } from 'wxt/browser';

import type { AreaCorpus } from '@/lib/model';

/** One area's file, as it lies in the extension. Its shape was checked when it was made; a row is checked where it is read. */
export async function readArea(area: string): Promise<AreaCorpus> {
  const file = await fetch(`${browser.runtime.getURL('/')}areas/${area}.json`);
  return (await file.json()) as AreaCorpus;
}
