import { library, notes } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { NoteElsewhere, PageFacts, PageKey, PublicationPart, TwinNote } from '@/lib/model';
import { pageKey } from '@/lib/page';

import { partAddress } from './listed-parts';
import { readParts } from './read-parts';

/** The keys that notes of a part may hang on: of a note that was read in, the address may stand for it. */
const keysOf = ({ address, read }: PublicationPart): readonly PageKey[] => [
  ...(read === undefined ? [] : [read.page]),
  address as PageKey,
];

/** The notes on the other parts of a publication, in the order of the parts. */
async function notesOnOthers(
  store: Store,
  publication: string,
  own: readonly PageKey[],
): Promise<readonly Omit<NoteElsewhere, 'here'>[]> {
  const parts = await readParts(store, publication);
  const partOf = new Map(parts.flatMap((part) => keysOf(part).map((key) => [key, part] as const)));
  for (const key of own) partOf.delete(key);
  const found = await Promise.all(
    [...partOf].map(async ([key, { address, title }]) =>
      (await notes.on(store, key)).map((note) => ({ note, part: { address, title } })),
    ),
  );
  return found.flat();
}

/** The same for the page that is shown; with each its place, where its very words stand in the text with this hash. */
export async function readNotesElsewhere(
  store: Store,
  page: PageFacts,
  hash: string | undefined,
): Promise<readonly NoteElsewhere[]> {
  const { publication } = page;
  if (publication === undefined) return [];
  const address = partAddress(page.address);
  const own = [pageKey(page), ...(address === undefined ? [] : [address as PageKey])];
  const [others, told] = await Promise.all([
    notesOnOthers(store, publication.address, own),
    library.publicationParts.of(store, publication.address),
  ]);
  const here = told.find((part) => part.address === address)?.read;
  const twins: readonly TwinNote[] = here !== undefined && here.hash === hash ? (here.twins ?? []) : [];
  return others.map((one) => {
    const twin = twins.find(({ note }) => note === one.note.id);
    return twin === undefined ? one : { ...one, here: twin.span };
  });
}
