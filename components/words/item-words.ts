import type { EntityType, MarginSaid, Strength } from '@/lib/model';

import { STRENGTH_WORDS, TYPE_WORDS } from './labels';

/** An item as it is named aloud: its place among its kind, and what kind it is. Nothing of the reader's. */
export type Item =
  | {
      readonly kind: 'commitment';
      readonly number: number;
      readonly of: number;
      readonly strength: Strength;
      /** The page's own words for its date: "by the end of 2024", "from April 2030". */
      readonly date?: string;
      readonly said?: MarginSaid;
    }
  | { readonly kind: 'progress'; readonly number: number; readonly of: number }
  | {
      readonly kind: 'entity';
      readonly number: number;
      readonly of: number;
      readonly type: EntityType;
      readonly name: string;
    }
  | { readonly kind: 'note'; readonly number: number; readonly of: number };

const strengthSaid = (strength: Strength): string => `The words say: ${STRENGTH_WORDS[strength].label.toLowerCase()}`;

/** Words that set an end: the others, "from April", "over the next year", are no date that something is due. */
const ENDS = /^(?:by|before|ahead of|prior to|no later than|not later than|within|on|in)\b/iu;

/** What the words alone say: how firm they are, and their date where they have one. */
function wordsSaid({ strength, date }: Extract<Item, { readonly kind: 'commitment' }>): string {
  if (date === undefined) return strengthSaid(strength);
  return `${strengthSaid(strength)}, ${ENDS.test(date) ? 'due ' : ''}${date}`;
}

/** For the live region, on arrival: "Commitment 3 of 10. The words say: will do, due by the end of 2024." */
export function arrivalWords(item: Item): string {
  const { number, of } = item;
  switch (item.kind) {
    case 'commitment':
      return `Commitment ${number} of ${of}. ${wordsSaid(item)}.`;
    case 'progress':
      return `Progress ${number} of ${of}. The page reports it.`;
    case 'entity':
      return `Name ${number} of ${of}. ${TYPE_WORDS[item.type].one}.`;
    case 'note':
      return `Your note ${number} of ${of}.`;
  }
}

/** For `aria-description` on a mark, which the page can read: kind, type and the page's own date, no status, nothing of the reader's. */
export function markWords(item: Item): string {
  switch (item.kind) {
    case 'commitment':
      return `Commitment. ${wordsSaid(item)}`;
    case 'progress':
      return 'Progress the page reports';
    case 'entity':
      return `Name. ${TYPE_WORDS[item.type].one}`;
    case 'note':
      return 'Note';
  }
}

/** For a margin sign: "Commitment 10. The words say: will do. Partly kept, in the editors’ view". */
export function signWords(item: Item): string {
  switch (item.kind) {
    case 'commitment': {
      const said = `Commitment ${item.number}. ${strengthSaid(item.strength)}`;
      return item.said === undefined ? said : `${said}. ${item.said.headline}`;
    }
    case 'progress':
      return `Progress the page reports, ${item.number} of ${item.of}`;
    case 'entity':
      return item.name;
    case 'note':
      return `Your note ${item.number} of ${item.of}`;
  }
}
