import { describeQuote } from '@/lib/anchoring';
import { library } from '@/lib/db';
import type { Store } from '@/lib/db';
import { dayOf, passagesFor } from '@/lib/look-for';
import type { KeptPage, LookDocument, RankAsked, RankedPassage } from '@/lib/model';

const KEPT = 'kept ';

const bare = (address: string): string => address.replace(/\/$/, '');

/** A kept page as a document that may answer. */
function documentOf({ page, facts }: KeptPage, text: string, since: string | undefined): LookDocument {
  const { date } = dayOf(facts, since);
  return {
    id: `${KEPT}${page}`,
    title: facts.title,
    text,
    ...(facts.publisher === undefined ? {} : { publisher: facts.publisher }),
    ...(date === '' ? {} : { published: date }),
  };
}

/**
 * The passages that may say what became of a commitment: of texts that come with the question, and of kept pages, of
 * which only those that are named are read. Each is described so that it is found again in its document. The page of the
 * commitment itself answers nothing.
 */
export async function rankPassages(
  store: Store,
  { question, documents, pages, most }: RankAsked,
): Promise<readonly RankedPassage[]> {
  const { address = '' } = question;
  const rows = await Promise.all(pages.map((page) => library.keptPages.of(store, page)));
  const kept = rows.filter((row) => row !== undefined).filter(({ facts }) => bare(facts.address) !== bare(address));
  const texts = await library.keptPages.texts(store, kept);
  const textOf = new Map(texts.map(({ page, reading }) => [page, reading.text]));
  const keptDocuments = kept.map((row) => documentOf(row, textOf.get(row.page) ?? '', question.published));
  const all = [...documents, ...keptDocuments];
  const factsOf = new Map(kept.map(({ page, facts }) => [`${KEPT}${page}`, facts]));
  const read = new Map(all.map(({ id, text }) => [id, text]));
  return passagesFor(question, all, most).map(({ document, quote, why, ...span }) => {
    const facts = factsOf.get(document);
    return {
      quote,
      why,
      selector: describeQuote(read.get(document) ?? '', span),
      ...(facts === undefined ? { document } : { facts }),
    };
  });
}
