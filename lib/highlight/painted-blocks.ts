import type { MarkSpan } from './mark-spans';
import type { MarkPart } from './layers';
import { nameMark } from './paint-block';

interface Painted {
  readonly parts: readonly MarkPart[];
  /** In the order in which they were made: outer marks first. */
  readonly marks: Map<HTMLElement, MarkSpan>;
}

/** Which marks stand in which blocks, and for which items. */
export interface PaintedBlocks {
  readonly has: (block: HTMLElement) => boolean;
  readonly blocks: () => readonly HTMLElement[];
  /** Notes that this block is painted with these parts; hands back what notes each of its marks. */
  readonly begin: (block: HTMLElement, parts: readonly MarkPart[]) => (mark: HTMLElement, span: MarkSpan) => void;
  /** Forgets a block, and gives the marks that it had. */
  readonly forget: (block: HTMLElement) => readonly HTMLElement[];
  /** Whether the marks of a block can stay for these parts: those of items with another id are given it, and told. */
  readonly keep: (
    block: HTMLElement,
    parts: readonly MarkPart[],
    renamed?: (mark: HTMLElement, span: MarkSpan) => void,
  ) => boolean;
  readonly spanOf: (node: Node) => MarkSpan | undefined;
  readonly marksOf: (id: MarkSpan['id']) => readonly HTMLElement[];
  readonly marks: () => readonly HTMLElement[];
}

/** Whether two parts are marked alike: same place, same kind, whichever of its items it is. */
const isAlike = (one: MarkPart, other: MarkPart | undefined): boolean =>
  other !== undefined &&
  one.start === other.start &&
  one.length === other.length &&
  one.span.kind === other.span.kind &&
  one.span.type === other.span.type;

export function paintedBlocks(): PaintedBlocks {
  const painted = new Map<HTMLElement, Painted>();
  const spanOf = new WeakMap<Node, MarkSpan>();
  const byId = new Map<MarkSpan['id'], Set<HTMLElement>>();

  const list = (mark: HTMLElement, span: MarkSpan): void => {
    spanOf.set(mark, span);
    const marks = byId.get(span.id);
    if (marks === undefined) byId.set(span.id, new Set([mark]));
    else marks.add(mark);
  };
  const unlist = (mark: HTMLElement, { id }: MarkSpan): void => {
    spanOf.delete(mark);
    byId.get(id)?.delete(mark);
    if (byId.get(id)?.size === 0) byId.delete(id);
  };
  return {
    has: (block) => painted.has(block),
    blocks: () => [...painted.keys()],
    begin(block, parts) {
      const marks = new Map<HTMLElement, MarkSpan>();
      painted.set(block, { parts, marks });
      return (mark, span) => {
        marks.set(mark, span);
        list(mark, span);
      };
    },
    forget(block) {
      const marks = [...(painted.get(block)?.marks ?? [])];
      painted.delete(block);
      marks.forEach(([mark, span]) => unlist(mark, span));
      return marks.map(([mark]) => mark);
    },
    keep(block, parts, renamed) {
      const before = painted.get(block);
      if (before === undefined || before.parts.length !== parts.length) return false;
      if (!before.parts.every((part, at) => isAlike(part, parts[at]))) return false;
      const now = new Map(before.parts.map(({ span }, at) => [span, parts[at]?.span ?? span]));
      const marks = [...before.marks].map(([mark, span]) => [mark, span, now.get(span) ?? span] as const);
      marks.forEach(([mark, span]) => unlist(mark, span));
      for (const [mark, span, next] of marks) {
        if (next.id !== span.id) {
          nameMark(mark, next);
          renamed?.(mark, next);
        }
        list(mark, next);
      }
      painted.set(block, { parts, marks: new Map(marks.map(([mark, , span]) => [mark, span])) });
      return true;
    },
    spanOf: (node) => spanOf.get(node),
    marksOf: (id) => [...(byId.get(id) ?? [])],
    marks: () => [...painted.values()].flatMap(({ marks }) => [...marks.keys()]),
  };
}
