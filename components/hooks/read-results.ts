import { statusOf } from '@/lib/corpus';
import { corpus } from '@/lib/db';
import type { Store } from '@/lib/db';
import { SEARCH_KINDS } from '@/lib/model';
import type { CommitmentId, EntityId, IsoDate, SearchHit } from '@/lib/model';

import type { Asked, Results } from '../search/search-view';
import { OUTCOMES } from '../words/choices';
import type { Outcome } from '../words/choices';
import { outcomeOfHeadline } from '../words/outcome-of';
import { readFound } from './read-found';
import type { Statuses } from './read-found';

/** So many of those who promised can be chosen from. */
const MOST_PROMISERS = 50;

async function lookUp(store: Store, hits: readonly SearchHit[], statuses: Statuses, today: IsoDate): Promise<void> {
  const ids = hits.filter(({ page, ref }) => page === undefined && !statuses.has(ref)).map(({ ref }) => ref);
  if (ids.length === 0) return;
  const found = await corpus.recordsFor(store, ids as CommitmentId[]);
  for (const records of found) statuses.set(records.commitment.id, { records, status: statusOf(records, today) });
}

function outcomeOf(hit: SearchHit, statuses: Statuses): Outcome {
  const known = hit.page === undefined ? statuses.get(hit.ref) : undefined;
  return known === undefined ? 'not in corpus' : outcomeOfHeadline(known.status.headline);
}

function countBy<Key extends string>(keys: readonly Key[], of: readonly Key[]): Readonly<Record<Key, number>> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
  for (const key of of) counts[key] += 1;
  return counts;
}

/** Those who promised most often among these, by name. */
async function promisersOf(store: Store, hits: readonly SearchHit[]): Promise<Results['promisers']> {
  const times = new Map<EntityId, number>();
  for (const { by = [] } of hits) for (const id of by) times.set(id, (times.get(id) ?? 0) + 1);
  const most = [...times].sort((a, b) => b[1] - a[1]).slice(0, MOST_PROMISERS);
  const entities = await corpus.entities(
    store,
    most.map(([id]) => id),
  );
  return entities.map(({ id, name }) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** What answers to what was asked: counts of everything, and the rows of the first few read from the store. */
export async function readResults(
  store: Store,
  hits: readonly SearchHit[],
  { asked, statuses, today }: { readonly asked: Asked; readonly statuses: Statuses; readonly today: IsoDate },
): Promise<Results> {
  const kinds = countBy(
    SEARCH_KINDS,
    hits.map(({ kind }) => kind),
  );
  const ofKind = hits.filter(({ kind }) => kind === asked.kind);
  if (asked.kind !== 'commitment') {
    const found = await readFound(store, ofKind.slice(0, asked.limit), { statuses, today });
    const outcomes = countBy(OUTCOMES, []);
    return { asked, found, total: ofKind.length, commitments: [], kinds, outcomes, promisers: [] };
  }
  await lookUp(store, ofKind, statuses, today);
  const said = ofKind.filter(({ strength }) => strength !== undefined && asked.strengths.includes(strength));
  const promised = said.filter(({ by }) => asked.by === undefined || by?.includes(asked.by) === true);
  const chosen = promised.filter((hit) => asked.outcomes.includes(outcomeOf(hit, statuses)));
  return {
    asked,
    found: await readFound(store, chosen.slice(0, asked.limit), { statuses, today }),
    total: chosen.length,
    commitments: chosen.filter(({ page }) => page === undefined).map(({ ref }) => ref as CommitmentId),
    kinds,
    outcomes: countBy(
      OUTCOMES,
      promised.map((hit) => outcomeOf(hit, statuses)),
    ),
    promisers: await promisersOf(store, said),
  };
}
