import type { Store } from '@/lib/db';
import type { ListedPart, ListedPublication, PageFacts, PublicationPart } from '@/lib/model';

import { partAddress } from './listed-parts';
import { readParts } from './read-parts';

function listed({ address, title, read }: PublicationPart, current: string | undefined): ListedPart {
  const counted = read === undefined ? {} : { commitments: read.commitments.length };
  return { address, title, ...counted, isCurrent: address === current };
}

/** The publication that a page is a part of; nothing where no other part of it is known. */
export async function readPublication(store: Store, page: PageFacts): Promise<ListedPublication | undefined> {
  const { publication } = page;
  if (publication === undefined) return undefined;
  const current = partAddress(page.address);
  const parts = await readParts(store, publication.address);
  if (parts.every(({ address }) => address === current)) return undefined;
  const known = parts.map((part) => listed(part, current));
  const next = known[known.findIndex(({ isCurrent }) => isCurrent) + 1];
  const found = parts.flatMap(({ read }) => read ?? []);
  return {
    of: publication,
    parts: known,
    read: found.length,
    commitments: countOnce(found.map(({ commitments }) => commitments)),
    ...(next === undefined ? {} : { next: { address: next.address, title: next.title } }),
  };
}

/** How many there are in all parts; one that an earlier part has as well is not counted again. */
function countOnce(parts: readonly (readonly string[])[]): number {
  const before = new Set<string>();
  let count = 0;
  for (const keys of parts) {
    count += keys.filter((key) => !before.has(key)).length;
    for (const key of keys) before.add(key);
  }
  return count;
}
