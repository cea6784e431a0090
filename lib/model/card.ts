import type { Commitment } from './commitment';
import type { IsoInstant } from './date';
import type { EntityType, HowKnown } from './entity';
import type { Said } from './said';

/** The facts of one open card. */
export type CardFacts =
  | {
      readonly kind: 'commitment';
      readonly number: number;
      readonly of: number;
      readonly found: Pick<Commitment, 'strength' | 'conditions'>;
      readonly said: Said;
    }
  | {
      readonly kind: 'entity';
      readonly type: EntityType;
      readonly name: string;
      readonly known: boolean;
      readonly about?: string;
      readonly aliases: readonly string[];
      readonly times: number;
      readonly inCommitments: number;
      readonly inProgress: number;
      readonly officialSite?: string;
      readonly resolved?: { readonly from: string; readonly to: string };
      readonly how?: HowKnown;
      /** Others that are called so, by name. */
      readonly alternatives?: readonly string[];
      /** How many commitments the corpus has of it; absent where it does not know it. */
      readonly inCorpus?: number;
    }
  | {
      readonly kind: 'progress';
      readonly actors: readonly string[];
      readonly heading?: string;
      /** Stored commitments that it bears on, as the reader said, or may bear on. */
      readonly bearsOn: readonly {
        readonly words: string;
        readonly said: 'accepted' | 'suggested';
        /** Who publishes the pack that holds it. */
        readonly pack?: string;
      }[];
    }
  | {
      readonly kind: 'note';
      /** The reader's words, told only while the card is open. */
      readonly body: string;
      readonly changed: IsoInstant;
    };
