import { isoDate } from './date';
import type { IsoDate } from './date';
import type { Attachment, PageFacts } from './page';

/** The host of GOV.UK's files. */
const FILES = 'assets.publishing.service.gov.uk';
const LONGEST_ADDRESS = 2000;
const LONGEST_WORDS = 500;
const CONTENT_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const KIND = /^[a-z_]{1,60}$/;

/** A PDF of GOV.UK, and what the page that announces it says of it. */
export interface PdfSource {
  readonly address: string;
  readonly title: string;
  /** The announcing page. */
  readonly from?: string;
  readonly contentId?: string;
  readonly kind?: string;
  readonly kindShown?: string;
  readonly publisher?: string;
  readonly published?: IsoDate;
  readonly updated?: IsoDate;
}

/** Whether the text of an announced document is in a PDF that can be opened in the reader for PDFs. */
export function isPdf(address: string): boolean {
  if (address.length > LONGEST_ADDRESS || !URL.canParse(address)) return false;
  const { protocol, hostname, pathname } = new URL(address);
  return protocol === 'https:' && hostname === FILES && /\.pdf$/i.test(pathname);
}

/** A PDF as it is announced by a page. */
export function pdfSourceOf({ title, address }: Attachment, announcing: PageFacts): PdfSource {
  const { address: from, contentId, kind, kindShown, publisher, published, updated } = announcing;
  return {
    address: address.replace(/[?#].*/s, ''),
    title,
    from,
    kind,
    kindShown,
    ...(contentId === undefined ? {} : { contentId }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(updated === undefined ? {} : { updated }),
  };
}

const NAMES = ['title', 'from', 'contentId', 'kind', 'kindShown', 'publisher', 'published', 'updated'] as const;

/** The query with which the reader for PDFs is opened. */
export function pdfQuery(source: PdfSource): string {
  const query = new URLSearchParams({ file: source.address });
  for (const name of NAMES) {
    const value = source[name];
    if (value !== undefined && value !== '') query.set(name, value);
  }
  return query.toString();
}

/** What each fact of a query may be; what is otherwise is left out. */
const HOLDS: Readonly<Record<(typeof NAMES)[number], (value: string) => boolean>> = {
  title: (value) => value.length <= LONGEST_WORDS,
  from: (value) => value.length <= LONGEST_ADDRESS && value.startsWith('https://www.gov.uk/'),
  contentId: (value) => CONTENT_ID.test(value),
  kind: (value) => KIND.test(value),
  kindShown: (value) => value.length <= LONGEST_WORDS,
  publisher: (value) => value.length <= LONGEST_WORDS,
  published: (value) => isoDate(value) !== undefined,
  updated: (value) => isoDate(value) !== undefined,
};

/** The PDF that a query names; nothing where it names none of GOV.UK's. */
export function readPdfQuery(words: string): PdfSource | undefined {
  const query = new URLSearchParams(words);
  const address = query.get('file') ?? '';
  if (!isPdf(address)) return undefined;
  const said = NAMES.flatMap((name) => {
    const value = query.get(name);
    return value !== null && HOLDS[name](value) ? [[name, value] as const] : [];
  });
  return { title: nameOf(address), ...Object.fromEntries(said), address };
}

/** The name of a file, without what leads there. */
function nameOf(address: string): string {
  const name = new URL(address).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a sign of per cent that encodes nothing
  }
}

/**
 * What is said of a PDF as of a page. The same file is put under a new address when it is replaced, so its name tells it
 * from the other parts of its publication, whose content id it shares.
 */
export function pdfFacts(source: PdfSource): PageFacts {
  const { address, title, from, contentId, kind, kindShown, publisher, published, updated } = source;
  const shared = contentId === undefined ? {} : { contentId };
  return {
    address,
    locale: 'en',
    ...(from === undefined ? {} : { publication: { address: from.replace(/[?#].*|\/$/gs, ''), ...shared } }),
    part: `pdf/${nameOf(address)}`,
    verdict: 'annotate',
    reason: 'You asked to read this PDF.',
    kind: kind ?? 'pdf',
    kindShown: kindShown ?? 'PDF',
    title,
    attachments: [],
    ...shared,
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(updated === undefined ? {} : { updated }),
  };
}

/**
 * What is said of a file from the reader's computer: it is known by its bytes alone.
 * @param digest SHA-256 of the bytes, in hexadecimal
 */
export function localPdfFacts(name: string, digest: string): PageFacts {
  return {
    // a name by hash: RFC 6920
    address: `ni:///sha-256;${digest}`,
    locale: 'en',
    verdict: 'annotate',
    reason: 'You asked to read this PDF.',
    kind: 'pdf',
    kindShown: 'PDF on this computer',
    title: name.slice(0, LONGEST_WORDS),
    attachments: [],
  };
}
