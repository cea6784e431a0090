import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { BrowserContext } from '@playwright/test';

const FIXTURES = resolve(import.meta.dirname, '../tests/fixtures/pages');
/** The front-end library of GOV.UK's own pages: stored pages look like themselves, in pictures and in tests alike. */
const FRONTEND = new URL(import.meta.resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css'));

/** What GOV.UK's own stylesheet adds to its front-end library for the text of a document, in our words. */
const GOVSPEAK = `
body{font-family:Arial,sans-serif;margin:0}
.gem-c-layout-super-navigation-header,.gem-c-layout-for-public>header,.gem-c-contextual-sidebar,.gem-c-skip-link{font-family:Arial,sans-serif}
.gem-c-organisation-logo,.organisation-logos{list-style:none;padding:0;font-weight:700}
.gem-c-contents-list{font-family:Arial,sans-serif;font-size:1rem}
.gem-c-contents-list__title{font-size:1rem;margin:0 0 10px}
.gem-c-print-link,.gem-c-print-link__button,.gem-c-back-to-top-link{display:none}
.gem-c-govspeak,.gem-c-govspeak p,.gem-c-govspeak li{font-family:Arial,sans-serif;font-size:1.1875rem;line-height:1.3157894737}
.gem-c-govspeak p,.gem-c-govspeak ul,.gem-c-govspeak ol{margin:0 0 20px}
.gem-c-govspeak h2{font:700 1.5rem/1.25 Arial,sans-serif;margin:0 0 15px;padding-top:15px}
.gem-c-govspeak h3{font:700 1.1875rem/1.25 Arial,sans-serif;margin:0 0 5px;padding-top:10px}
.govuk-main-wrapper{max-width:960px;margin:0 auto;padding:0 30px}
.gem-c-inverse-header{background:#1d70b8;color:#fff;padding:30px;margin-bottom:30px;font-family:Arial,sans-serif}
.gem-c-inverse-header *{color:#fff}
.print-metadata,.govuk-cookie-banner,.gem-c-cookie-banner,.gem-c-feedback{display:none}
@media(min-width:769px){.govuk-grid-column-one-quarter-from-desktop{float:left;width:25%;padding:0 15px;box-sizing:border-box}
.govuk-grid-column-three-quarters-from-desktop{float:left;width:75%;padding:0 15px;box-sizing:border-box}}
`;

interface Fixture {
  readonly address: string;
  readonly verdict: string;
  readonly html: string;
}

interface Expected {
  readonly address: string;
  readonly spot: { readonly verdict: string };
}

/** The stored pages, by their address on www.gov.uk. */
export function storedPages(): ReadonlyMap<string, Fixture> {
  const pages = new Map<string, Fixture>();
  for (const slug of readdirSync(FIXTURES)) {
    const expected = join(FIXTURES, slug, 'expected.json');
    if (!existsSync(expected)) continue;
    const { address, spot } = JSON.parse(readFileSync(expected, 'utf8')) as Expected;
    pages.set(address, {
      address,
      verdict: spot.verdict,
      html: readFileSync(join(FIXTURES, slug, 'source.html'), 'utf8'),
    });
  }
  return pages;
}

/** Where there is no network, to ask for the name of another host takes seconds in which a page draws nothing. */
const OTHER_HOSTS = /^https?:\/\/(?!www\.gov\.uk\/|localhost|127\.0\.0\.1)/;

/** Answers for www.gov.uk from the stored pages and `extra`; everything else there is not found. Nothing reaches the network. */
export async function servePages(
  context: BrowserContext,
  extra: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  const pages = storedPages();
  const stylesheet = readFileSync(FRONTEND, 'utf8') + GOVSPEAK;
  // the first that matches is the last that was named: whoever serves another host names it later
  await context.route(OTHER_HOSTS, (route) => route.abort());
  await context.route('https://www.gov.uk/**', async (route) => {
    const address = route.request().url().split('#')[0] ?? '';
    if (address.endsWith('.css')) return route.fulfill({ contentType: 'text/css', body: stylesheet });
    const html = extra.get(address) ?? pages.get(address)?.html;
    if (html === undefined) return route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not stored here.' });
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  });
}

export const STATEMENT =
  'https://www.gov.uk/government/publications/joint-ministerial-statement-from-the-calais-group-march-2024/joint-ministerial-statement-from-the-calais-group';
