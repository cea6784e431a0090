import { quoteKey } from '@/lib/model';
import type { CommitmentEntry, CommitmentFind, IsoDate, LookSubject, PageFacts } from '@/lib/model';

/** Where a search of www.gov.uk was made, as a search on record names it. */
export const AT_GOV_UK = 'www.gov.uk';

/** The day of the last search of www.gov.uk that the reader has on record. */
function lookedOn({ searched }: CommitmentEntry): IsoDate | undefined {
  const days = searched.filter(({ by, where }) => by === 'reader' && where?.startsWith(AT_GOV_UK) === true);
  return days
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
}

const known = <Key extends string, Value>(key: Key, value: Value | undefined | ''): Partial<Record<Key, Value>> =>
  value === undefined || value === '' ? {} : ({ [key]: value } as Partial<Record<Key, Value>>);

/** A stored commitment, as it is looked for. */
export function subjectOfEntry(entry: CommitmentEntry): LookSubject {
  const { commitment, document, who } = entry;
  const { id, quote, summary, sources } = commitment;
  const [source] = sources;
  const words = quote ?? summary;
  return {
    key: quoteKey(words),
    of: id,
    words,
    actors: who,
    ...known('title', document?.title ?? source?.title),
    ...known('publisher', document?.publisher ?? source?.publisher),
    ...known('published', document?.date ?? source?.date),
    ...known('address', document?.address ?? source?.address),
    ...known('lookedOn', lookedOn(entry)),
  };
}

/** A commitment that was only found on a page. @param who the names that its actors' words stand for */
export function subjectOfFind(find: CommitmentFind, page: PageFacts, who: readonly string[]): LookSubject {
  const { quote, heading, actors } = find;
  const { title, publisher, published, address } = page;
  return {
    key: quoteKey(quote),
    of: find,
    page,
    words: quote,
    actors: who.length > 0 ? who : actors.map(({ words }) => words),
    title,
    address,
    ...known('context', heading),
    ...known('publisher', publisher),
    ...known('published', published),
  };
}
