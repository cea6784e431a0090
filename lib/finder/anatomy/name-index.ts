import type { EntityId, Mention, Span } from '@/lib/model';

/** The names of one text, ready to be asked for by place and by words. */
export interface NameIndex {
  /** The names that lie in `span`, in order. Time: the logarithm of their number. */
  readonly within: (span: Span) => readonly Mention[];
  /** The names that end at or before `end`, the last first. */
  readonly before: (end: number) => Iterable<Mention>;
  /** The names that start at or after `start`, in order. */
  readonly from: (start: number) => Iterable<Mention>;
  /** The first body or person of the text whose name has these small letters. */
  readonly named: (smallLetters: string) => Mention | undefined;
}

/** Types of names that can act. */
const CAN_ACT: ReadonlySet<string> = new Set(['organisation', 'country', 'role', 'person']);

export const canAct = ({ type }: Mention): boolean => CAN_ACT.has(type);

/** The entities that mentions stand for, each once. */
export const idsOf = (mentions: readonly Mention[]): readonly EntityId[] => [
  ...new Set(mentions.flatMap(({ entityId }) => (entityId === undefined ? [] : [entityId]))),
];

export function nameIndexOf(mentions: readonly Mention[]): NameIndex {
  const sorted = [...mentions].sort((a, b) => a.start - b.start);
  const named = new Map<string, Mention>();
  for (const mention of sorted) {
    const key = mention.surface.toLowerCase();
    if (canAct(mention) && !named.has(key)) named.set(key, mention);
  }
  /** How many names start before `at`. */
  const countBefore = (at: number): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? at) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    within: ({ start, end }) =>
      sorted.slice(countBefore(start), countBefore(end)).filter((mention) => mention.end <= end),
    *before(end) {
      for (let at = countBefore(end) - 1; at >= 0; at--) {
        const mention = sorted[at];
        if (mention !== undefined && mention.end <= end) yield mention;
      }
    },
    *from(start) {
      for (let at = countBefore(start); at < sorted.length; at++) {
        const mention = sorted[at];
        if (mention !== undefined) yield mention;
      }
    },
    named: (smallLetters) => named.get(smallLetters),
  };
}
