import type { Corpus } from './corpus';
import type { IsoDate } from './date';

/** An area of policy that ships beside the base of the corpus, as the list of all has it. */
export interface AreaEdition {
  /** `social-care`: the name of its file. */
  readonly area: string;
  /** "Social care". */
  readonly title: string;
  /** Another one whenever any of its words changes. */
  readonly version: string;
  /** The state of knowledge. */
  readonly asOf: IsoDate;
}

/** What an area holds. It may name what the base holds, and nothing of another area. */
export type AreaCorpus = Pick<Corpus, 'documents' | 'commitments' | 'evidence' | 'searched' | 'lineage' | 'judgements'>;
