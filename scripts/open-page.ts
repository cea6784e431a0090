// Opens a saved web page for the command-line tools: parsed as a browser parses it, with scripts off.
import { JSDOM, VirtualConsole } from 'jsdom';

import { readUtf8 } from './read-utf8';

export interface OpenedPage {
  readonly document: Document;
  readonly address: string;
}

/** Pages of 2017 and error pages print no address: they are taken to come from here. */
const SITE = 'https://www.gov.uk/';
const OWN_ADDRESS = [
  { selector: 'link[rel="canonical"]', attribute: 'href' },
  { selector: 'meta[property="og:url"]', attribute: 'content' },
];

/**
 * Reads and parses an HTML file. Malformed and empty HTML gives a document too.
 * @param elsewhere the address of a page that prints none
 * @throws FileMissing, FileUnreadable, FileNotUtf8 of `read-utf8.ts`
 */
export async function openPage(file: string, elsewhere: string = SITE): Promise<OpenedPage> {
  return parsePage(await readUtf8(file), elsewhere);
}

/** Nothing is loaded and nothing runs; what the parser complains of (broken style sheets) is not printed. */
export function parsePage(html: string, elsewhere: string = SITE): OpenedPage {
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  const addresses = OWN_ADDRESS.map(({ selector, attribute }) =>
    document.querySelector(selector)?.getAttribute(attribute),
  );
  return { document, address: addresses.find((address) => address && URL.canParse(address)) ?? elsewhere };
}
