import type { FindId, FindKind, NoteId, Strength } from '@/lib/model';

/** Where one item stands on the page, in CSS pixels from one origin. */
export interface Extent {
  readonly id: FindId | NoteId;
  readonly kind: Exclude<FindKind, 'entity'>;
  readonly type: Strength | 'progress' | 'note';
  /** Top of its first line, bottom of its last. */
  readonly top: number;
  readonly bottom: number;
  /** The left edge of the text's column. */
  readonly left: number;
  /** Progress inside a commitment: the commitment's bar stands for both. */
  readonly inside?: boolean;
}

export interface Bar {
  readonly id: Extent['id'];
  readonly kind: Extent['kind'];
  readonly type: Extent['type'];
  readonly top: number;
  readonly height: number;
  readonly left: number;
}

export interface SignPlace {
  readonly id: Extent['id'];
  readonly top: number;
  readonly left: number;
}

/** Two signs in one gutter stand at least this far apart, tops in pixels. */
const STEP = 25;
/** A bar begins and ends a little inside its lines. */
const INSET = 2;
const LEAST_BAR = 8;
/** A sign is 24px high and the line 25: it is lifted to their middle. */
const LIFT = 1;

const ORDER: readonly Extent['kind'][] = ['commitment', 'progress', 'note'];

/** Lays bars beside the lines of each item and a sign on its first line, none on another (UI section 2). */
export function layMargin(extents: readonly Extent[]): { bars: readonly Bar[]; signs: readonly SignPlace[] } {
  const sorted = [...extents].sort(
    (one, other) => one.top - other.top || ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind),
  );
  const free = new Map<number, number>();
  const signs = sorted.map(({ id, top, left }) => {
    const place = Math.max(top - LIFT, free.get(left) ?? Number.NEGATIVE_INFINITY);
    free.set(left, place + STEP);
    return { id, top: place, left };
  });
  return { bars: barsOf(sorted), signs };
}

/** A bar ends where the next of its column begins; notes have a lane of their own. */
function barsOf(sorted: readonly Extent[]): Bar[] {
  /** Of each lane, from below: the topmost line met so far, and the one under it. */
  const lanes = new Map<string, { readonly top: number; readonly under: number }>();
  const bars = sorted
    .filter(({ inside }) => inside !== true)
    .toReversed()
    .map(({ id, kind, type, top, bottom, left }) => {
      const lane = `${left} ${kind === 'note'}`;
      const met = lanes.get(lane);
      const under = met === undefined || met.top > top ? (met?.top ?? Number.POSITIVE_INFINITY) : met.under;
      lanes.set(lane, { top, under });
      const end = Math.min(bottom - INSET, under + 1);
      return { id, kind, type, top: top + INSET, height: Math.max(LEAST_BAR, end - top - INSET), left };
    });
  return bars.reverse();
}
