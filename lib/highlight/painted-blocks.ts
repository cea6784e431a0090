import type { Ink } from './inks';
import type { Stroke } from './layers';
import { nameMark } from './paint-block';

interface Painted {
  readonly strokes: readonly Stroke[];
  /** In the order in which they were made: outer marks first. */
  readonly marks: Map<HTMLElement, Ink>;
}

/** Which marks stand in which blocks, and for which items. */
export interface PaintedBlocks {
  readonly has: (block: HTMLElement) => boolean;
  readonly blocks: () => readonly HTMLElement[];
  /** Notes that this block is painted with these strokes; hands back what notes each of its marks. */
  readonly begin: (block: HTMLElement, strokes: readonly Stroke[]) => (mark: HTMLElement, ink: Ink) => void;
  /** Forgets a block, and gives the marks that it had. */
  readonly forget: (block: HTMLElement) => readonly HTMLElement[];
  /** Whether the marks of a block can stay for these strokes: those of items with another id are given it, and told. */
  readonly keep: (
    block: HTMLElement,
    strokes: readonly Stroke[],
    renamed?: (mark: HTMLElement, ink: Ink) => void,
  ) => boolean;
  readonly inkOf: (node: Node) => Ink | undefined;
  readonly marksOf: (id: Ink['id']) => readonly HTMLElement[];
  readonly marks: () => readonly HTMLElement[];
}

/** Whether two strokes are marked alike: same place, same kind, whichever of its items it is. */
const isAlike = (one: Stroke, other: Stroke | undefined): boolean =>
  other !== undefined &&
  one.start === other.start &&
  one.length === other.length &&
  one.ink.kind === other.ink.kind &&
  one.ink.type === other.ink.type;

export function paintedBlocks(): PaintedBlocks {
  const painted = new Map<HTMLElement, Painted>();
  const inkOf = new WeakMap<Node, Ink>();
  const byId = new Map<Ink['id'], Set<HTMLElement>>();

  const list = (mark: HTMLElement, ink: Ink): void => {
    inkOf.set(mark, ink);
    const marks = byId.get(ink.id);
    if (marks === undefined) byId.set(ink.id, new Set([mark]));
    else marks.add(mark);
  };
  const unlist = (mark: HTMLElement, { id }: Ink): void => {
    inkOf.delete(mark);
    byId.get(id)?.delete(mark);
    if (byId.get(id)?.size === 0) byId.delete(id);
  };
  return {
    has: (block) => painted.has(block),
    blocks: () => [...painted.keys()],
    begin(block, strokes) {
      const marks = new Map<HTMLElement, Ink>();
      painted.set(block, { strokes, marks });
      return (mark, ink) => {
        marks.set(mark, ink);
        list(mark, ink);
      };
    },
    forget(block) {
      const marks = [...(painted.get(block)?.marks ?? [])];
      painted.delete(block);
      marks.forEach(([mark, ink]) => unlist(mark, ink));
      return marks.map(([mark]) => mark);
    },
    keep(block, strokes, renamed) {
      const before = painted.get(block);
      if (before === undefined || before.strokes.length !== strokes.length) return false;
      if (!before.strokes.every((stroke, at) => isAlike(stroke, strokes[at]))) return false;
      const now = new Map(before.strokes.map(({ ink }, at) => [ink, strokes[at]?.ink ?? ink]));
      const marks = [...before.marks].map(([mark, ink]) => [mark, ink, now.get(ink) ?? ink] as const);
      marks.forEach(([mark, ink]) => unlist(mark, ink));
      for (const [mark, ink, next] of marks) {
        if (next.id !== ink.id) {
          nameMark(mark, next);
          renamed?.(mark, next);
        }
        list(mark, next);
      }
      painted.set(block, { strokes, marks: new Map(marks.map(([mark, , ink]) => [mark, ink])) });
      return true;
    },
    inkOf: (node) => inkOf.get(node),
    marksOf: (id) => [...(byId.get(id) ?? [])],
    marks: () => [...painted.values()].flatMap(({ marks }) => [...marks.keys()]),
  };
}
