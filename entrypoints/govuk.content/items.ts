import type { Item } from '@/components/words/item-words';
import type { Ink } from '@/lib/highlight';
import type { Analysis, Deadline, FindKind } from '@/lib/model';

/** The page's words for a date or an event. "Shortly" is neither, and a date that the reader set is not the page's to read. */
function dateSaid({ words, to, event, by }: Deadline): string | undefined {
  return by === 'reader' || (to === undefined && event === undefined) ? undefined : words;
}

/** Numbers each item among its kind, in the order of the text. */
export function itemsOf(inks: readonly Ink[], { finds, signs }: Analysis): ReadonlyMap<Ink['id'], Item> {
  const names = new Map(finds.mentions.map(({ id, entityName, surface }) => [id, entityName ?? surface]));
  const dates = new Map(finds.commitments.map(({ id, deadline }) => [id, deadline && dateSaid(deadline)]));
  const counts = new Map<FindKind, number>();
  const numbered = inks.map((ink) => {
    const number = (counts.get(ink.kind) ?? 0) + 1;
    counts.set(ink.kind, number);
    return { ink, number };
  });
  return new Map(
    numbered.map(({ ink, number }) => {
      const place = { number, of: counts.get(ink.kind) ?? number };
      return [ink.id, itemOf(ink, place)];
    }),
  );

  function itemOf(ink: Ink, place: { number: number; of: number }): Item {
    switch (ink.kind) {
      case 'commitment': {
        const said = signs[ink.id];
        const date = dates.get(ink.id);
        return {
          kind: 'commitment',
          ...place,
          strength: ink.type,
          ...(date === undefined ? {} : { date }),
          ...(said === undefined ? {} : { said }),
        };
      }
      case 'entity':
        return { kind: 'entity', ...place, type: ink.type, name: names.get(ink.id) ?? '' };
      default:
        return { kind: ink.kind, ...place };
    }
  }
}
