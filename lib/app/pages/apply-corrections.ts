import { placeAll } from '@/lib/anchoring';
import { readerRecords } from '@/lib/corpus';
import type { CommitmentFind, Corrected, Correction, CorrectionId, FindId, Finds, Placement } from '@/lib/model';
import type { ProgressFind, QuoteSelector, Span } from '@/lib/model';
import { byPlace } from '@/lib/spans';

const LISTS = { commitment: 'commitments', progress: 'progress', entity: 'mentions' } as const satisfies Record<
  Corrected,
  keyof Finds
>;
/** A find that shares less than this with the words is another. */
const SAME_FIND = 0.5;

/** Where each quote stands, in one go: a page has few corrections. */
function placesOf(text: string, selectors: readonly QuoteSelector[]): readonly Placement[] {
  const [whole] = placeAll(text, selectors, { now: () => 0, sliceMs: Number.POSITIVE_INFINITY });
  return whole?.placements ?? [];
}

const spanOf = (placement: Placement | undefined): Span | undefined =>
  placement?.state === 'anchored' || placement?.state === 'edited' ? placement.span : undefined;

function shareOf(one: Span, other: Span): number {
  const both = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return both <= 0 ? 0 : both / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

/** The find of these words: a finder of another build may have cut the clause a little otherwise. */
function findAt<Find extends Span>(finds: readonly Find[], span: Span): Find | undefined {
  const [likest] = finds.toSorted((one, other) => shareOf(other, span) - shareOf(one, span));
  return likest !== undefined && shareOf(likest, span) >= SAME_FIND ? likest : undefined;
}

interface Applied {
  readonly finds: Finds;
  /** Corrections whose words are not in this text, or cannot be told from others: they change nothing. */
  readonly missing: readonly CorrectionId[];
}

type Says = Correction['says'];
/** Of each kind of correction, the last of one find, with the stretch that it gives the find where that is what it says. */
type LastOfEach = ReadonlyMap<Says['is'], { readonly says: Says; readonly to: Span | undefined }>;

const CHANGES = ['words', 'date', 'actor'] as const;

function righted<Find extends CommitmentFind | ProgressFind>(
  text: string,
  finds: readonly Find[],
  saidOf: ReadonlyMap<FindId, LastOfEach>,
  putRight: (text: string, find: Find, says: Says, to: Span | undefined) => Find,
): readonly Find[] {
  const all = finds.flatMap((find): readonly Find[] => {
    const last = saidOf.get(find.id);
    if (last === undefined) return [find];
    if (last.has('not one')) return [];
    const made = CHANGES.flatMap((is) => last.get(is) ?? []);
    return [made.reduce((now, { says, to }) => putRight(text, now, says, to), find)];
  });
  return all.toSorted(byPlace);
}

/**
 * What was found on a page, as the reader put it right. A correction is looked for as notes are: where its words stand
 * or were edited it counts, and it never falls on other words. Where the finder finds nothing there by now, it has
 * nothing to change.
 * @param found the finder's own finds of `text`
 * @param corrections of this page, in the order in which they were made
 */
export function applyCorrections(found: Finds, text: string, corrections: readonly Correction[]): Applied {
  const places = placesOf(
    text,
    corrections.map(({ selector }) => selector),
  );
  const missing: CorrectionId[] = [];
  const saidOf = new Map<FindId, Map<Says['is'], { readonly says: Says; readonly to: Span | undefined }>>();
  for (const [at, { id, of, says }] of corrections.entries()) {
    const to = says.is === 'words' ? spanOf(placesOf(text, [says.selector])[0]) : undefined;
    const span = spanOf(places[at]);
    if (span === undefined || (says.is === 'words' && to === undefined)) {
      missing.push(id);
      continue;
    }
    const find = findAt<Span & { readonly id: FindId }>(found[LISTS[of]], span);
    if (find === undefined) continue;
    saidOf.set(find.id, (saidOf.get(find.id) ?? new Map()).set(says.is, { says, to }));
  }
  const finds: Finds = {
    mentions: found.mentions.filter(({ id }) => saidOf.get(id)?.has('not one') !== true),
    commitments: righted(text, found.commitments, saidOf, readerRecords.putRight.commitment),
    progress: righted(text, found.progress, saidOf, readerRecords.putRight.progress),
  };
  return { finds, missing };
}
