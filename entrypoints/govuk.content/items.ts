import type { Item } from '@/components/words/item-words';
import type { MarkSpan } from '@/lib/highlight';
import type { Analysis, Deadline, FindKind } from '@/lib/model';

/** The page's words for a date or an event. "Shortly" is neither, and a date that the reader set is not the page's to read. */
function dateSaid({ words, to, event, by }: Deadline): string | undefined {
  return by === 'reader' || (to === undefined && event === undefined) ? undefined : words;
}

/** Numbers each item among its kind, in the order of the text. */
export function itemsOf(spans: readonly MarkSpan[], { finds, signs }: Analysis): ReadonlyMap<MarkSpan['id'], Item> {
  const names = new Map(finds.mentions.map(({ id, entityName, surface }) => [id, entityName ?? surface]));
  const dates = new Map(finds.commitments.map(({ id, deadline }) => [id, deadline && dateSaid(deadline)]));
  const counts = new Map<FindKind, number>();
  const numbered = spans.map((span) => {
    const number = (counts.get(span.kind) ?? 0) + 1;
    counts.set(span.kind, number);
    return { span, number };
  });
  return new Map(
    numbered.map(({ span, number }) => {
      const place = { number, of: counts.get(span.kind) ?? number };
      return [span.id, itemOf(span, place)];
    }),
  );

  function itemOf(span: MarkSpan, place: { number: number; of: number }): Item {
    switch (span.kind) {
      case 'commitment': {
        const said = signs[span.id];
        const date = dates.get(span.id);
        return {
          kind: 'commitment',
          ...place,
          strength: span.type,
          ...(date === undefined ? {} : { date }),
          ...(said === undefined ? {} : { said }),
        };
      }
      case 'entity':
        return { kind: 'entity', ...place, type: span.type, name: names.get(span.id) ?? '' };
      default:
        return { kind: span.kind, ...place };
    }
  }
}
