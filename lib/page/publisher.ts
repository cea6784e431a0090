import { jsonLdOf } from './json-ld';
import { LOGOS, METADATA, ORGANISATION_LINK } from './periods';
import { firstOf, metaOf, onOneLine, wordsOf } from './words';

const FROM = /^from:?$/i;
/** The list of names is for a line of facts: longer ones are not read there. */
const MOST_NAMES = 5;

/**
 * Who published the page: the organisations after "From:", without ministers; an HTML attachment's logos; else the
 * metas. Several are joined as in a sentence, the leading one first.
 */
export function publisherOf(document: Document): string | undefined {
  const names =
    [fromList(document), namesOf(firstOf(document, LOGOS))].find((found) => found.length > 0) ??
    [metaOf(document, 'govuk:primary-publishing-organisation') ?? jsonLdOf(document).author ?? ''].map(onOneLine);
  const listed = [...new Set(names)].slice(0, MOST_NAMES).filter(Boolean);
  return listed.length === 0 ? undefined : onOneLine(inSentence(listed));
}

function fromList(document: Document): readonly string[] {
  for (const list of firstOf(document, METADATA)) {
    for (const term of firstOf(list, 'dt')) {
      const said = FROM.test(wordsOf(term)) ? term.nextElementSibling : null;
      if (!said) continue;
      const organisations = namesOf(firstOf(said, ORGANISATION_LINK));
      return organisations.length > 0 ? organisations : namesOf([said]);
    }
  }
  return [];
}

function namesOf(elements: Iterable<Element>): readonly string[] {
  return [...elements].map(wordsOf).filter(Boolean);
}

function inSentence(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
