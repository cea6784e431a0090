import type { Stance, Tier } from './corpus';
import type { EntityType } from './entity';
import type { CommitmentId, EntityId } from './ids';
import type { Source } from './source';
import type { PageKey } from './note';
import type { Outcome, Said } from './said';
import type { SearchKind } from './search';
import type { Span } from './span';
import type { Strength } from './commitment';

/** Words of a result, and which of them answer to the query. */
export interface MarkedWords {
  readonly text: string;
  readonly marks: readonly Span[];
}

interface FoundCommitment {
  readonly kind: 'commitment';
  readonly key: string;
  readonly words: MarkedWords;
  readonly strength: Strength;
  readonly said: Said;
  readonly document: string;
  readonly date: string;
  readonly address?: string;
}

interface FoundName {
  readonly kind: 'name';
  readonly key: string;
  readonly name: MarkedWords;
  readonly type: EntityType;
  readonly about: MarkedWords;
  readonly aliases: readonly string[];
  readonly officialSite?: string;
  /** Who publishes the pack that it came with. */
  readonly pack?: string;
}

interface FoundDocument {
  readonly kind: 'document';
  readonly key: string;
  readonly title: MarkedWords;
  readonly excerpt: MarkedWords;
  readonly publisher: string;
  readonly date: string;
  readonly address?: string;
  /** A page of the reader's own: it can be taken out again. */
  readonly page?: PageKey;
  /** Who publishes the pack that it came with. */
  readonly pack?: string;
}

interface FoundEvidence {
  readonly kind: 'evidence';
  readonly key: string;
  readonly shows: MarkedWords;
  readonly stance: Stance;
  readonly tier: Tier;
  readonly independent: boolean;
  readonly source: Pick<Source, 'title' | 'publisher' | 'date' | 'address' | 'certainty'>;
  /** The commitments it bears on, in their words. */
  readonly bearsOn: readonly string[];
  /** Who publishes the pack that it came with. */
  readonly pack?: string;
}

interface FoundNote {
  readonly kind: 'note';
  readonly key: string;
  readonly body: MarkedWords;
  readonly quote: MarkedWords;
  readonly tags: readonly string[];
  readonly title: string;
  readonly address: string;
  readonly changed: string;
}

export type Found = FoundCommitment | FoundName | FoundDocument | FoundEvidence | FoundNote;

/** What the reader looks for. */
export interface Asked {
  readonly query: string;
  readonly kind: SearchKind;
  readonly strengths: readonly Strength[];
  readonly outcomes: readonly Outcome[];
  /** Of those who promised; nobody: anyone. */
  readonly by?: EntityId | undefined;
  /** At most so many results are shown. */
  readonly limit: number;
}

export interface Results {
  /** What was asked when these were found. */
  readonly asked: Asked;
  readonly found: readonly Found[];
  readonly total: number;
  /** Of commitments, those that the corpus holds: all that were found, not only those shown. */
  readonly commitments: readonly CommitmentId[];
  /** How many of each kind answer to the query, whatever else is chosen. */
  readonly kinds: Readonly<Record<SearchKind, number>>;
  /** How many commitments of each outcome do, with the words and the promisers that were chosen; absent while they are counted. */
  readonly outcomes?: Readonly<Record<Outcome, number>>;
  readonly promisers: readonly { readonly id: EntityId; readonly name: string }[];
}
