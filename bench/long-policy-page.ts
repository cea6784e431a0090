import { resolve } from 'node:path';

import { bodiesOf } from '@/lib/page';

import { openPage } from '../scripts/open-page';
import { longBody } from './long-page';

const STORED = resolve(import.meta.dirname, '../tests/fixtures/pages/calais-group-statement/source.html');

/** A stored policy page of GOV.UK with a long text in the place of its own. */
export async function longPolicyPage(words: number): Promise<string> {
  const { document } = await openPage(STORED);
  const [body] = bodiesOf(document);
  if (body === undefined) throw new TypeError(`${STORED}: this page has no body.`);
  body.innerHTML = await longBody(words);
  return `<!doctype html>\n${document.documentElement.outerHTML}`;
}
