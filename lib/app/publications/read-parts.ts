import { library } from '@/lib/db';
import type { Store } from '@/lib/db';
import { quoteKey } from '@/lib/model';
import type { KeptPage, KeptText, PartRead, PublicationPart } from '@/lib/model';

import { partAddress } from './listed-parts';

/** A kept page as the part that it is: of a page that was brought in, or kept before parts were remembered. */
function keptPart(
  publication: string,
  { facts, kept, page, hash }: KeptPage,
  text: KeptText,
): PublicationPart & { readonly read: PartRead } {
  const commitments = text.finds.commitments.map(({ quote }) => quoteKey(quote));
  const read: PartRead = { page, hash, commitments };
  return { publication, address: partAddress(facts.address) ?? facts.address, title: facts.title, read, at: kept };
}

/** The landing page stands before all that it lists; what is in no list comes last. */
function placeOf({ order, address, publication }: PublicationPart): number {
  return order ?? (address === publication ? -1 : Number.MAX_SAFE_INTEGER);
}

/** In the order of the publication; what is in no list, as it was met. */
function byOrder(one: PublicationPart, other: PublicationPart): number {
  const apart = placeOf(one) - placeOf(other);
  if (apart !== 0) return apart;
  return one.at === other.at ? one.address.localeCompare(other.address) : one.at.localeCompare(other.at);
}

/** Every part that is known of a publication: by its list, by what was read and by what is kept. */
export async function readParts(store: Store, publication: string): Promise<readonly PublicationPart[]> {
  const [told, kept] = await Promise.all([
    library.publicationParts.of(store, publication),
    library.publicationParts.keptUnder(store, publication),
  ]);
  const parts = new Map(told.map((part) => [part.address, part]));
  const unread = kept.filter(({ facts }) => parts.get(partAddress(facts.address) ?? '')?.read === undefined);
  const texts = await library.keptPages.texts(store, unread);
  for (const page of unread) {
    const text = texts.find((one) => one.page === page.page);
    if (text === undefined) continue;
    const part = keptPart(publication, page, text);
    const before = parts.get(part.address);
    parts.set(part.address, before === undefined ? part : { ...part, ...before, read: part.read });
  }
  return [...parts.values()].sort(byOrder);
}
