// What the stores are told: the parts of docs/store/listing.md, within the limits of each store, with the reason for
// each permission from the table by which the manifest is checked.
import { MANIFEST, PERMISSIONS, wantedOf } from './manifest-table';
import type { BrowserName } from './manifest-table';

/** Parts and their limits in characters, the strictest store's each. */
const LIMITS: Readonly<Record<string, number>> = {
  Summary: 132,
  Description: 10_000,
  'Single purpose': 1000,
  Data: 1000,
  'Remote code': 1000,
  'For reviewers': 3000,
};
const PERMISSION_LIMIT = 1000;

/** A text that a store would refuse; the sentence says which, and why. */
export class UnfitListing extends Error {
  override readonly name = 'UnfitListing';
}

/** What the corpus in the build holds. */
export interface Figures {
  readonly commitments: number;
  readonly documents: number;
}

function partsOf(listing: string, figures: Figures): ReadonlyMap<string, string> {
  const filled = listing.replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => {
    const figure = new Map<string, number>(Object.entries(figures)).get(name);
    if (figure === undefined)
      throw new UnfitListing(`The listing asks for “${name}”, which is no figure of the corpus.`);
    return String(figure);
  });
  const parts = filled.split(/^## /mu).slice(1);
  return new Map(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end).trim(), part.slice(end).trim()];
    }),
  );
}

function permissionsOf(browser: BrowserName): readonly string[] {
  const asked = MANIFEST.filter(({ field }) => field.endsWith('permissions')).flatMap((row) => wantedOf(row, browser));
  return asked.map((permission) => `${String(permission)}: ${PERMISSIONS[String(permission)] ?? ''}`);
}

/**
 * The text for one store, part after part.
 * @throws UnfitListing where a part is missing, empty or too long
 */
export function storeText(listing: string, browser: BrowserName, figures: Figures): string {
  const parts = partsOf(listing, figures);
  for (const [name, limit] of Object.entries(LIMITS)) {
    const length = parts.get(name)?.length ?? 0;
    if (length === 0) throw new UnfitListing(`docs/store/listing.md has no “${name}”.`);
    if (length > limit) throw new UnfitListing(`“${name}” has ${length} characters; the stores take ${limit}.`);
  }
  const permissions = permissionsOf(browser);
  const long = permissions.find((one) => one.length > PERMISSION_LIMIT);
  if (long !== undefined)
    throw new UnfitListing(`A permission is explained in more than ${PERMISSION_LIMIT} characters.`);
  const all = [...parts, ['Permissions', permissions.join('\n')] as const];
  return all.map(([name, text]) => `== ${name} ==\n\n${text}\n`).join('\n');
}
