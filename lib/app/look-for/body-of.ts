import { corpus } from '@/lib/db';
import type { Store } from '@/lib/db';
import { bodyAt } from '@/lib/govuk-api';
import type { EntityId, GovUkBody } from '@/lib/model';

/** The first of these that GOV.UK lists as a body of its own. */
export async function bodyOf(store: Store, ids: readonly EntityId[]): Promise<GovUkBody | undefined> {
  if (ids.length === 0) return undefined;
  const rows = await corpus.entities(store, ids);
  const bodies = rows.flatMap(({ name, officialSite }): GovUkBody[] => {
    const slug = officialSite === undefined ? undefined : bodyAt(officialSite);
    return slug === undefined ? [] : [{ slug, name }];
  });
  return bodies[0];
}
