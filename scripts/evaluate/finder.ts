import { readClauses, findMentions } from '@/lib/finder';
import type { Gazetteer } from '@/lib/finder';
import type { Mention, Span } from '@/lib/model';

import type { FoundParts } from './anatomy';
import type { Labelled, Labels, Promised } from './labelled';

/** Something that finds names or clauses in a text: ours, or one that it is measured against. */
export interface Finder {
  readonly name: string;
  /** What it is and how its answers are read, in a sentence. */
  readonly about: string;
  readonly finds: readonly ('names' | 'commitments')[];
  readonly read: (labelled: Labelled) => Labels;
}

/** What the product's own finder says beside the labels' fields. */
export interface OwnLabels extends Labels {
  readonly entities: readonly Mention[];
  readonly commitments: readonly (Promised & FoundParts & { readonly why: string })[];
  readonly progress: readonly (Span & { readonly why: string })[];
}

export interface OwnFinder extends Finder {
  readonly read: (labelled: Labelled) => OwnLabels;
}

/** The extension's own code: names first, then the clauses that name them. It is told the day of publication. */
export function ownFinder(gazetteer: Gazetteer): OwnFinder {
  return {
    name: 'Pledgemark',
    about: 'the code that the extension runs, told the text and the day of publication',
    finds: ['names', 'commitments'],
    read({ text, published }) {
      const reading = { text, headings: [] };
      const entities = findMentions(reading, gazetteer, published);
      return { entities, ...readClauses(reading, entities, published) };
    },
  };
}
