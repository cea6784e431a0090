import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Verdict } from '@/lib/model';
import { parsePage } from '@/scripts/open-page';

const FOLDER = join(import.meta.dirname, '../../fixtures/pages');

/** The fields of `expected.json` that this room answers for; they are described beside the pages. */
export interface StoredPage {
  readonly slug: string;
  readonly address: string;
  readonly spot: {
    readonly verdict: Verdict;
    readonly kind: string;
    readonly kindShown: string;
    readonly title: string;
    readonly published?: string;
    readonly updated?: string;
    readonly publisher?: string;
    readonly locale: string;
    readonly part?: string;
    readonly attachments?: number;
    readonly readable?: number;
  };
  readonly reading: { readonly bodies: number; readonly words: number; readonly headings: number };
  readonly gaps?: readonly { readonly field: string; readonly because: string }[];
}

export const STORED_PAGES: readonly StoredPage[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')) as StoredPage);

export function pathOfPage(slug: string): string {
  return join(FOLDER, slug, 'source.html');
}

/** The page as text, to be changed and parsed by a test. */
export function htmlOf(slug: string): string {
  return readFileSync(pathOfPage(slug), 'utf8');
}

export function documentOf(slug: string): Document {
  return parsePage(htmlOf(slug)).document;
}
