// The parts of publications: which there are, and what was found in those that were read.
import { pageDocumentId, isPageDocument } from '@/lib/model';
import type { KeptPage, PageKey, PartNamed, PartRead, PublicationPart, TwinNote } from '@/lib/model';

import type { Store } from './schema';
import { written } from './written';
import type { Written } from './written';

/** Of so many parts it is known that they are one: some hundred publications, a megabyte. */
export const PARTS_KEPT = 5000;

/** What is known of the parts of a publication, in no order. */
export async function of(store: Store, publication: string): Promise<readonly PublicationPart[]> {
  return store.publicationParts.where('publication').equals(publication).toArray();
}

/** The part that was read under this key, once of each publication that has it. */
export async function ofPage(store: Store, page: PageKey): Promise<readonly PublicationPart[]> {
  return store.publicationParts.where('read.page').equals(page).toArray();
}

async function boundParts(store: Store): Promise<void> {
  const over = (await store.publicationParts.count()) - PARTS_KEPT;
  if (over > 0) await store.publicationParts.orderBy('at').limit(over).delete();
}

/** The list as text: its titles and addresses, in order. */
function listedAs(parts: readonly PublicationPart[]): string {
  const listed = parts.filter(({ order }) => order !== undefined);
  const inOrder = listed.toSorted((one, other) => (one.order ?? 0) - (other.order ?? 0));
  return JSON.stringify(inOrder.map(({ address, title }) => [address, title]));
}

/** The publication lists these parts, in this order. What it lists no longer goes, but for what was read. */
export function list(
  store: Store,
  { publication, parts, at }: Pick<PublicationPart, 'publication' | 'at'> & { readonly parts: readonly PartNamed[] },
): Promise<Written> {
  return written(() =>
    store.transaction('rw', store.publicationParts, async () => {
      const before = new Map((await of(store, publication)).map((part) => [part.address, part]));
      const now = new Map<string, PublicationPart>();
      for (const { order: _, ...part } of before.values()) if (part.read !== undefined) now.set(part.address, part);
      for (const [order, { address, title }] of parts.entries())
        now.set(address, { ...now.get(address), publication, address, title, order, at });
      // a list that is as it was is not written: whoever follows the table would be told of nothing
      if (listedAs([...before.values()]) === listedAs([...now.values()])) return { saved: true } as const;
      await store.publicationParts.where('publication').equals(publication).delete();
      await store.publicationParts.bulkPut([...now.values()]);
      await boundParts(store);
      return { saved: true } as const;
    }),
  );
}

/** A part was read: what its text is, and what was found in it. Where its notes' twins stand is found anew. */
export function read(
  store: Store,
  { publication, address, title, at, ...found }: PartNamed & Pick<PublicationPart, 'publication' | 'at'> & PartRead,
): Promise<Written> {
  return written(() =>
    store.transaction('rw', store.publicationParts, async () => {
      const before = await store.publicationParts.get([publication, address]);
      const twins = before?.read?.hash === found.hash ? before.read.twins : undefined;
      const listed = before?.order === undefined ? { title } : { title: before.title, order: before.order };
      const now = { ...found, ...(twins === undefined ? {} : { twins }) };
      await store.publicationParts.put({ publication, address, ...listed, read: now, at });
      await boundParts(store);
      return { saved: true } as const;
    }),
  );
}

/** On the text with this hash, these notes of other parts stand at these places. */
export function placeTwins(
  store: Store,
  { page, hash, twins }: { readonly page: PageKey; readonly hash: string; readonly twins: readonly TwinNote[] },
): Promise<Written> {
  return written(() =>
    store.transaction('rw', store.publicationParts, async () => {
      for (const part of await ofPage(store, page)) {
        if (part.read === undefined || part.read.hash !== hash) continue;
        if (JSON.stringify(part.read.twins ?? []) === JSON.stringify(twins)) continue;
        await store.publicationParts.put({ ...part, read: { ...part.read, twins } });
      }
      return { saved: true } as const;
    }),
  );
}

/** The kept pages whose address is the publication's, or lies below it. */
export async function keptUnder(store: Store, publication: string): Promise<readonly KeptPage[]> {
  const [own, below] = await Promise.all([
    store.documents.where('address').equals(publication).toArray(),
    store.documents.where('address').startsWith(`${publication}/`).toArray(),
  ]);
  const prefix = pageDocumentId('' as PageKey).length;
  const keys = [...own, ...below].filter(({ id }) => isPageDocument(id)).map(({ id }) => id.slice(prefix) as PageKey);
  const kept = await store.keptPages.bulkGet(keys);
  return kept.filter((page) => page !== undefined);
}
