import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Figures } from './store-texts';

type Commitments = readonly { readonly document: string }[];

/** How many commitments the corpus in a checkout holds, and in how many documents they were made. */
export function corpusFigures(root: string): Figures {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(root, 'seeds', path), 'utf8'));
  const areas = (read('areas.json') as readonly { readonly area: string }[]).map(
    ({ area }) => (read(`areas/${area}.json`) as { readonly commitments: Commitments }).commitments,
  );
  const all = [read('commitments.json') as Commitments, ...areas].flat();
  return { commitments: all.length, documents: new Set(all.map(({ document }) => document)).size };
}
