import type { Asked, PageKey, Results } from '@/lib/model';

import type { View } from '../states/view';

export interface Size {
  readonly documents: number;
  readonly commitments: number;
  readonly names: number;
}

export interface SearchView {
  readonly asked: Asked;
  readonly size: View<Size>;
  readonly results: View<Results>;
  /** Not all that is on this computer can be found yet. */
  readonly growing?: true;
  /** A page that was taken out a moment ago, by its title. */
  readonly removed?: string;
}

export interface SearchActs {
  readonly ask: (change: Partial<Asked>) => void;
  readonly remove: (page: PageKey, title: string) => void;
  readonly bringBack: () => void;
}
