import { prepareFinder } from '@/lib/finder';

import type { Knowledge } from './knowledge';

/** Others have their turn. */
const turn = (): Promise<void> => new Promise((go) => void setTimeout(go));

/**
 * Makes ready what a page is read with, before it asks: the store, the names and the patterns. What fails is tried again
 * where it is needed, and told there.
 */
export async function prepare(knows: () => Promise<Knowledge>): Promise<void> {
  try {
    const { names } = await knows();
    const { gazetteer } = await names();
    for (const _ of prepareFinder(await gazetteer())) await turn();
  } catch {
    // the page that comes asks for the same, and is told the fault
  }
}
