import type { Attachment, PageFacts, Verdict } from '@/lib/model';

import { addressOf, isOnGovUk, partOf, samePlace, withoutQuery } from './address';
import { attachmentsOf } from './attachments';
import { bodiesOf } from './bodies';
import { datesOf } from './dates';
import { kindOf } from './kind-of';
import type { KindFound } from './kind-of';
import { englishPageOf, isEnglish, languageName, localeOf } from './language';
import { publisherOf } from './publisher';
import { SORTS } from './sorts';
import { titleOf } from './title';
import { metaOf } from './words';

const CONTENT_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

interface Judged {
  readonly verdict: Verdict;
  readonly reason: string;
}

/**
 * Decides from the document alone whether its text is to be marked, offered or left alone, and reads what the page says
 * of itself. Answers every document, an empty or a hostile one too.
 * @param address where the document was found; believed for the host. Another one that the page gives itself is its claim
 */
export function spot(document: Document, address: string): PageFacts {
  const foundAt = withoutQuery(address);
  const own = isOnGovUk(address) ? addressOf(document, address) : foundAt;
  const found = kindOf(document, own);
  const bodies = bodiesOf(document);
  const locale = localeOf(document, bodies, own);
  const attachments = attachmentsOf(document, own);
  const hasText = bodies.some(holdsText);
  const contentId = metaOf(document, 'govuk:content-id');
  const part = partOf(found.kind, own);
  const publisher = publisherOf(document);
  const englishPage = isEnglish(locale) ? undefined : englishPageOf(document);
  return {
    address: own,
    ...(samePlace(foundAt, own) ? {} : { foundAt }),
    ...(contentId !== undefined && CONTENT_ID.test(contentId) ? { contentId } : {}),
    locale,
    ...(englishPage === undefined ? {} : { englishPage }),
    ...(part === undefined ? {} : { part }),
    ...judge({ address, found, locale, attachments, hasText }),
    kind: found.kind,
    kindShown: found.caption ?? found.row?.shown[0] ?? '',
    title: titleOf(document, found.kind),
    ...datesOf(document),
    ...(publisher === undefined ? {} : { publisher }),
    attachments,
  };
}

/** Whether any text node holds more than white space. */
function holdsText(body: Element): boolean {
  const texts = body.ownerDocument.createTreeWalker(body, /* NodeFilter.SHOW_TEXT */ 4);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (/\S/.test(node.nodeValue ?? '')) return true;
  }
  return false;
}

interface Evidence {
  readonly address: string;
  readonly found: KindFound;
  readonly locale: string;
  readonly attachments: readonly Attachment[];
  readonly hasText: boolean;
}

/** The first that holds: not GOV.UK, another language, an unknown kind, nothing to read, a landing page, the kind's own. */
function judge({ address, found, locale, attachments, hasText }: Evidence): Judged {
  if (!isOnGovUk(address)) return ignore('Pledgemark reads policy pages on www.gov.uk. This page is somewhere else.');
  if (!isEnglish(locale)) return ignore(`This page is in ${languageName(locale)}. Nothing was looked for.`);
  if (!found.row) return ignore('Pledgemark reads policy pages on www.gov.uk. It does not know this kind of page.');
  const sort = SORTS[found.row.sort];
  if (sort.verdict === 'ignore') return { verdict: 'ignore', reason: sort.reason(found.row.is) };
  if (!hasText && attachments.length === 0) return ignore('This page has no text to read.');
  if (found.row.schema === 'publication' && !found.isAttachment)
    return { verdict: 'offer', reason: landing(attachments) };
  return { verdict: sort.verdict, reason: sort.reason(found.row.is) };
}

function ignore(reason: string): Judged {
  return { verdict: 'ignore', reason };
}

/** A landing page says where the text is. */
function landing(attachments: readonly Attachment[]): string {
  const announces = 'This page announces a document.';
  const readable = attachments.find((attachment) => attachment.readable);
  if (readable) return `${announces} The text is in the attachment: ${readable.title}.`;
  if (attachments.length > 0) return `${announces} The text is in a file.`;
  return announces;
}
