import { metaOf } from './words';

/** The only host whose pages are read. */
const HOST = 'www.gov.uk';
const ORIGIN = `https://${HOST}`;
/** No page of GOV.UK has a longer address. */
const LONGEST_ADDRESS = 2000;

/** How many segments of the path name the item itself; one more names a part of it. */
const ITEM_SEGMENTS: Readonly<Record<string, number>> = {
  guide: 1,
  programme: 1,
  travel_advice: 2,
  simple_smart_answer: 1,
  smart_answer: 1,
};

export function isOnGovUk(address: string): boolean {
  return URL.canParse(address) && new URL(address).hostname === HOST;
}

/** `address` as an absolute web address on GOV.UK, without query and fragment; nothing where it is none. */
export function ofGovUk(address: string | null | undefined): string | undefined {
  if (!address || address.length > LONGEST_ADDRESS || !URL.canParse(address, ORIGIN)) return undefined;
  const { hostname, protocol, pathname } = new URL(address, ORIGIN);
  return hostname === HOST && protocol === 'https:' ? ORIGIN + pathname : undefined;
}

/**
 * The address a page gives itself, where that is on GOV.UK; else the one it was found at. Without query and fragment.
 * Pages of 2017, error pages and sections of manuals give none.
 */
export function addressOf(document: Document, foundAt: string): string {
  return (
    ofGovUk(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
    ofGovUk(metaOf(document, 'og:url')) ??
    ofGovUk(metaOf(document, 'govuk:ga4-base-path')) ??
    withoutQuery(foundAt)
  );
}

/** As much as may be kept of an address, whatever it is. */
export function withoutQuery(address: string): string {
  return address.replace(/[?#].*/s, '').slice(0, LONGEST_ADDRESS);
}

/** Whether two addresses are one place: a slash at the end makes no difference. */
export function samePlace(one: string, other: string): boolean {
  const [a, b] = [one, other].map((address) => address.replace(/\/$/, ''));
  return a === b;
}

/** The path, `/government/news/x`; empty where the address is none. */
export function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname : '';
}

/** The slug of the part, where one item has several addresses (guides, travel advice). */
export function partOf(kind: string, address: string): string | undefined {
  const segments = ITEM_SEGMENTS[kind];
  if (segments === undefined) return undefined;
  const part = pathOf(address).split('/').filter(Boolean).slice(segments).join('/');
  return part === '' ? undefined : part;
}
