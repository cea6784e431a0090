/** The only host that is ever asked. */
const ORIGIN = 'https://www.gov.uk';
/** No page of GOV.UK has a longer path. */
const LONGEST_PATH = 1000;
/** What GOV.UK makes paths of: lower and upper case letters, figures, a few signs; no dots that climb, no empty segment. */
const PATH = /^(?:\/[\w~%!$&'()*+,;=:@-][\w.~%!$&'()*+,;=:@-]*)+$/;

/** An address was to be asked for that is not one of the 2 interfaces of www.gov.uk. */
export class NotGovUk extends Error {
  override readonly name = 'NotGovUk';
  constructor(readonly address: string) {
    super(`Pledgemark asks www.gov.uk only, not ${address}`);
  }
}

export function isPath(path: string): boolean {
  if (path.length > LONGEST_PATH || !PATH.test(path) || path.startsWith('/api/')) return false;
  // `%2e` is a dot to whoever reads an address: a path that is read as another one is none
  return new URL(path, ORIGIN).pathname === path;
}

/**
 * The path of a page of www.gov.uk, from what a reader typed: a whole address, one without `https://`, or a path. Query,
 * fragment and a slash at the end are dropped. Nothing where it is no page there.
 */
export function pathOf(typed: string): string | undefined {
  const words = typed.trim();
  const whole = /^(?:www\.)?gov\.uk\//i.test(words) ? `https://${words}` : words;
  if (!/^(?:\/|https?:)/i.test(whole) || !URL.canParse(whole, ORIGIN)) return undefined;
  const { hostname, protocol, pathname, username, password } = new URL(whole, ORIGIN);
  const isThere = hostname === 'www.gov.uk' || hostname === 'gov.uk';
  if (!isThere || !/^https?:$/.test(protocol) || username !== '' || password !== '') return undefined;
  const path = pathname.replace(/\/$/, '').replace(/^\/api\/content(?=\/)/, '');
  return isPath(path) ? path : undefined;
}

/** Checks, after it was composed, that an address is what it was meant to be. */
function checked(address: URL, start: string): string {
  const wrong =
    address.origin !== ORIGIN || !address.pathname.startsWith(start) || address.username !== '' || address.hash !== '';
  if (wrong) throw new NotGovUk(address.href);
  return address.href;
}

/** @throws NotGovUk where `path` is no path of a page */
export function contentAddress(path: string): string {
  if (!isPath(path)) throw new NotGovUk(path);
  return checked(new URL(`/api/content${path}`, ORIGIN), '/api/content/');
}

/** What the Search API gives of each result: checked strictly there, so only names that it documents. */
const FIELDS = ['title', 'link', 'description', 'public_timestamp', 'content_store_document_type', 'content_id'];

/** Which results of a search are wanted. */
export interface Paging {
  readonly start: number;
  readonly count: number;
  /** Only what changed on this day, `YYYY-MM-DD`, or later. */
  readonly from?: string;
  /** Only what this body published: its name in the addresses of GOV.UK, "home-office". */
  readonly body?: string;
  /** Absent: the likeliest first. */
  readonly order?: 'newest first';
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** The slug of a body as GOV.UK makes them. */
const SLUG = /^[a-z0-9-]{1,200}$/;

/** @throws NotGovUk where a filter is none that the interface knows */
export function searchAddress(words: string, { start, count, from, body, order }: Paging): string {
  if (from !== undefined && !DAY.test(from)) throw new NotGovUk(from);
  if (body !== undefined && !SLUG.test(body)) throw new NotGovUk(body);
  const address = new URL('/api/search.json', ORIGIN);
  address.searchParams.set('q', words);
  address.searchParams.set('start', String(start));
  address.searchParams.set('count', String(count));
  if (from !== undefined) address.searchParams.set('filter_public_timestamp', `from:${from}`);
  if (body !== undefined) address.searchParams.set('filter_organisations', body);
  if (order !== undefined) address.searchParams.set('order', '-public_timestamp');
  for (const field of FIELDS) address.searchParams.append('fields', field);
  return checked(address, '/api/search.json');
}

const ORGANISATION = /^https:\/\/www\.gov\.uk\/government\/organisations\/([a-z0-9-]{1,200})\/?$/;

/** By which name GOV.UK lists what a body publishes, from the address of its page there; nothing where it has none. */
export function bodyAt(site: string): string | undefined {
  return ORGANISATION.exec(site)?.[1];
}

/** The path of the item that a path may be a part of: `/guide/part` → `/guide`. */
export function parentOf(path: string): string | undefined {
  const parent = path.slice(0, path.lastIndexOf('/'));
  return isPath(parent) ? parent : undefined;
}

/** Where a redirect leads, as a path of a page; nothing where it leads anywhere else. */
export function pathOfLocation(location: string): string | undefined {
  if (!URL.canParse(location, ORIGIN)) return undefined;
  const { origin, pathname } = new URL(location, ORIGIN);
  const path = pathname.replace(/^\/api\/content(?=\/)/, '');
  return origin === ORIGIN && isPath(path) ? path : undefined;
}
