import type { CardFacts, FindId, NoteId } from '@/lib/model';

import type { Item } from '../words/item-words';

/** What the page knows of an item before anything is looked up: a note's own words are not among it. */
export type Subject = Exclude<Item, { kind: 'note' }> | (Extract<Item, { kind: 'note' }> & { readonly words: string });

/** Something else that lies at the same place. */
export interface AlsoHere {
  readonly id: FindId | NoteId;
  readonly words: string;
}

/** The states of a card (UI section 3). */
export type CardView =
  | { readonly state: 'waiting'; readonly subject: Subject }
  | { readonly state: 'ready'; readonly subject: Subject; readonly facts: CardFacts }
  | { readonly state: 'failed'; readonly subject: Subject };
