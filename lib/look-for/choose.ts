import { poolOf } from '@/lib/retrieval';
import type { LookSubject } from '@/lib/model';

/** A document as a search lists it. */
export interface Listed {
  readonly path: string;
  readonly title?: string;
  readonly description?: string;
  readonly date?: string;
}

/** A heading alone is no passage: a short title is lengthened by what tells nothing. */
const PADDING = ' – a page of www.gov.uk';

/**
 * The documents that are worth reading, at most `most`: ranked by title and description, the rest in the order in which
 * GOV.UK gave them. The page of the commitment itself is none of them.
 */
export function chooseDocuments(listed: readonly Listed[], subject: LookSubject, most: number): readonly Listed[] {
  const own = subject.address === undefined ? undefined : new URL(subject.address, 'https://www.gov.uk').pathname;
  const others = listed.filter(({ path }) => path !== own);
  // the day of a search is that of its last change: it leaves nothing out that the document's own dates would keep
  const pool = poolOf(
    others.map(({ path, title = '', description = '' }) => ({
      id: path,
      title,
      text: `${title}. ${description}${PADDING}`,
    })),
  );
  const ranked = pool.rank(subject, most).map(({ document }) => document);
  const order = new Map([...new Set(ranked)].map((path, at) => [path, at]));
  const placeOf = ({ path }: Listed): number => order.get(path) ?? order.size;
  return others.toSorted((one, other) => placeOf(one) - placeOf(other)).slice(0, most);
}
