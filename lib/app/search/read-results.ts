import { corpus } from '@/lib/db';
import type { Store } from '@/lib/db';
import { OUTCOMES, SEARCH_KINDS } from '@/lib/model';
import type { Asked, CommitmentId, EntityId, Outcome, Results, SearchHit } from '@/lib/model';

import { readFound, readKnown, withoutStored } from './read-found';
import type { KnownSaid } from './read-found';

/** So many of those who promised can be chosen from. */
const MOST_PROMISERS = 50;

function outcomeOf(hit: SearchHit, known: KnownSaid): Outcome {
  return (hit.page === undefined ? known.said.get(hit.ref)?.said.outcome : undefined) ?? 'nobody looked';
}

const storedIds = (hits: readonly SearchHit[]): readonly CommitmentId[] =>
  hits.filter(({ page }) => page === undefined).map(({ ref }) => ref as CommitmentId);

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

const byKind = (hits: readonly SearchHit[]): Results['kinds'] =>
  countBy(
    SEARCH_KINDS,
    hits.map(({ kind }) => kind),
  );

interface Answering {
  readonly asked: Asked;
  readonly known: KnownSaid;
}

/** Of commitments, those whose words say it so firmly, by those who were chosen. */
function promisedAs(hits: readonly SearchHit[], { strengths, by: promiser }: Asked) {
  const said = hits.filter(({ strength }) => strength !== undefined && strengths.includes(strength));
  return { said, promised: said.filter(({ by }) => promiser === undefined || by?.includes(promiser) === true) };
}

/** Fewer are counted at once. */
const MANY = 500;
/** So many pages are looked at for what is stored of them by now, before anything is shown. */
const PAGES_AT_FIRST = 20;

/**
 * The first rows of what answers, before it is worked out what became of all the others: nothing where the first rows
 * hang on that, or all is soon counted.
 */
export async function readFirst(
  store: Store,
  found: readonly SearchHit[],
  { asked, known }: Answering,
): Promise<Results | undefined> {
  if (found.length < MANY) return undefined;
  const clauses = found.flatMap(({ kind, page }) => (kind === 'commitment' && page !== undefined ? [page] : []));
  const isAny = OUTCOMES.every((outcome) => asked.outcomes.includes(outcome));
  if (asked.kind !== 'commitment' || !isAny || new Set(clauses).size > PAGES_AT_FIRST) return undefined;
  const hits = await withoutStored(store, found, known);
  const { promised } = promisedAs(
    hits.filter(({ kind }) => kind === 'commitment'),
    asked,
  );
  const first = promised.slice(0, asked.limit);
  return {
    asked,
    found: await readFound(store, first, known),
    total: promised.length,
    commitments: storedIds(promised),
    kinds: byKind(hits),
    promisers: [],
  };
}

/** Results with everything counted. */
type Counted = Results & Required<Pick<Results, 'outcomes'>>;

/** What answers to what was asked: counts of everything, and the rows of the first few read from the store. */
export async function readResults(
  store: Store,
  found: readonly SearchHit[],
  { asked, known }: Answering,
): Promise<Counted> {
  const hits = await withoutStored(store, found, known);
  const kinds = byKind(hits);
  const ofKind = hits.filter(({ kind }) => kind === asked.kind);
  if (asked.kind !== 'commitment') {
    const rows = await readFound(store, ofKind.slice(0, asked.limit), known);
    const outcomes = countBy(OUTCOMES, []);
    return { asked, found: rows, total: ofKind.length, commitments: [], kinds, outcomes, promisers: [] };
  }
  await readKnown(store, known, storedIds(ofKind));
  const { said, promised } = promisedAs(ofKind, asked);
  const chosen = promised.filter((hit) => asked.outcomes.includes(outcomeOf(hit, known)));
  const [shown, promisers] = await Promise.all([
    readFound(store, chosen.slice(0, asked.limit), known),
    promisersOf(store, said),
  ]);
  return {
    asked,
    found: shown,
    total: chosen.length,
    commitments: storedIds(chosen),
    kinds,
    outcomes: countBy(
      OUTCOMES,
      promised.map((hit) => outcomeOf(hit, known)),
    ),
    promisers,
  };
}
