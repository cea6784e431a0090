import type { PageFacts, Publication } from '@/lib/model';

import { ofGovUk } from './address';

/** Kinds whose documents have several addresses: the first part has the document's own, the others one segment more. */
const IN_PARTS: readonly string[] = ['guide', 'programme', 'travel_advice'];
/** All parts once more on one page: it is none of them. */
const FOR_PRINT = 'print';
const FAMILIES = 'publications|consultations|calls-for-evidence|statistics';
/** A landing page; below it are its HTML attachments, those of a consultation's outcome one segment deeper. */
const LANDING = new RegExp(`^(https://www[.]gov[.]uk/government/(?:${FAMILIES})/[^/]+)(/[^/]+)?`);

type Told = Pick<PageFacts, 'address' | 'contentId' | 'kind' | 'part' | 'publication' | 'attachments'>;

/**
 * What a page is a part of, from what it says of itself; nothing where it stands alone. Whoever opens a file of a
 * publication tells it with the file's facts: then it is that.
 */
export function publicationOf({ publication, ...facts }: Told): Publication | undefined {
  if (publication !== undefined) return publication;
  const address = ofGovUk(facts.address)?.replace(/\/$/, '');
  if (address === undefined) return undefined;
  const own = facts.contentId === undefined ? {} : { contentId: facts.contentId };
  if (IN_PARTS.includes(facts.kind)) return ofGuide(address, facts.part, own);
  const [, landing, below] = LANDING.exec(address) ?? [];
  if (landing === undefined) return undefined;
  if (below !== undefined) return { address: landing };
  return facts.attachments.length > 0 ? { address: landing, ...own } : undefined;
}

/** All parts of a guide have its content id. */
function ofGuide(
  address: string,
  part: string | undefined,
  own: Pick<Publication, 'contentId'>,
): Publication | undefined {
  if (part === FOR_PRINT) return undefined;
  const end = part === undefined ? '' : `/${part}`;
  return address.endsWith(end) ? { address: address.slice(0, address.length - end.length), ...own } : undefined;
}
