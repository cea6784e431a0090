import { t } from '@/lib/language';
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

const lowered = (strength: Strength): string => STRENGTH_WORDS[strength].label.toLowerCase();

const strengthSaid = (strength: Strength): string => t('The words say: {strength}', { strength: lowered(strength) });

/** Words that set an end: the others, "from April", "over the next year", are no date that something is due. */
const ENDS = /^(?:by|before|ahead of|prior to|no later than|not later than|within|on|in)\b/iu;

/** What the words alone say: how firm they are, and their date where they have one. */
function wordsSaid({ strength, date }: Extract<Item, { readonly kind: 'commitment' }>): string {
  if (date === undefined) return strengthSaid(strength);
  const said = { strength: lowered(strength), date };
  return ENDS.test(date)
    ? t('The words say: {strength}, due {date}', said)
    : t('The words say: {strength}, {date}', said);
}

/** For the live region, on arrival: "Commitment 3 of 10. The words say: will do, due by the end of 2024." */
export function arrivalWords(item: Item): string {
  const { number, of } = item;
  switch (item.kind) {
    case 'commitment':
      return t('Commitment {number} of {of}. {said}.', { number, of, said: wordsSaid(item) });
    case 'progress':
      return t('Progress {number} of {of}. The page reports it.', { number, of });
    case 'entity':
      return t('Name {number} of {of}. {type}.', { number, of, type: TYPE_WORDS[item.type].one });
    case 'note':
      return t('Your note {number} of {of}.', { number, of });
  }
}

/** For `aria-description` on a mark, which the page can read: kind, type and the page's own date, no status, nothing of the reader's. */
export function markWords(item: Item): string {
  switch (item.kind) {
    case 'commitment':
      return t('Commitment. {said}', { said: wordsSaid(item) });
    case 'progress':
      return t('Progress the page reports');
    case 'entity':
      return t('Name. {type}', { type: TYPE_WORDS[item.type].one });
    case 'note':
      return t('Note');
  }
}

/** For a margin sign: "Commitment 10. The words say: will do. Partly kept, in the editors’ view". */
export function signWords(item: Item): string {
  switch (item.kind) {
    case 'commitment': {
      const said = t('Commitment {number}. {said}', { number: item.number, said: strengthSaid(item.strength) });
      return item.said === undefined ? said : `${said}. ${item.said.headline}`;
    }
    case 'progress':
      return t('Progress the page reports, {number} of {of}', { number: item.number, of: item.of });
    case 'entity':
      return item.name;
    case 'note':
      return t('Your note {number} of {of}', { number: item.number, of: item.of });
  }
}
