import { library } from '@/lib/db';
import type { Store } from '@/lib/db';
import { fingerprint, quoteKey } from '@/lib/model';
import type { Finds, IsoInstant, PageFacts, PartNamed, Reading } from '@/lib/model';
import { pageKey } from '@/lib/page';

import { attachedParts, partAddress, partsNamed } from './listed-parts';

/** Remembers which parts a landing page lists. Of another page nothing. */
export async function rememberListed(store: Store, facts: PageFacts, at: IsoInstant): Promise<void> {
  const { publication, address, attachments } = facts;
  if (publication === undefined || attachments.length === 0 || partAddress(address) !== publication.address) return;
  await library.publicationParts.list(store, { publication: publication.address, parts: attachedParts(facts), at });
}

/** Remembers the parts that a guide's own contents list names. */
export async function rememberContents(
  store: Store,
  { publication }: PageFacts,
  { parts, at }: { readonly parts: readonly PartNamed[]; readonly at: IsoInstant },
): Promise<void> {
  if (publication === undefined) return;
  await library.publicationParts.list(store, { publication: publication.address, parts: partsNamed(parts), at });
}

/** Remembers that a part was read, and which commitments were found in it: no word of them. */
export async function rememberPart(
  store: Store,
  { facts, reading, finds }: { readonly facts: PageFacts; readonly reading: Reading; readonly finds: Finds },
  at: IsoInstant,
): Promise<void> {
  const { publication, address: found, title } = facts;
  const address = partAddress(found);
  if (publication === undefined || address === undefined) return;
  await rememberListed(store, facts, at);
  const commitments = finds.commitments.map(({ quote }) => quoteKey(quote));
  const hash = fingerprint(reading.text);
  const part = { publication: publication.address, address, title, page: pageKey(facts), hash, commitments, at };
  await library.publicationParts.read(store, part);
}
