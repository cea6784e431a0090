import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type { ListedName, PanelActs } from './panel-view';

/** What the rows of a page's lists have at hand, however deep. */
interface Lists {
  /** Says it in the panel's one live region. */
  readonly say: (words: string) => void;
  /** Gives the focus to the row with this id, as soon as it is drawn. */
  readonly focus: (id: string) => void;
  /** The names of the page. */
  readonly names: readonly ListedName[];
  readonly copyText?: PanelActs['copyText'];
}

const ListContext = createContext<Lists>({ say: () => undefined, focus: () => undefined, names: [] });

export const ListProvider = ListContext.Provider;

export function useLists(): Lists {
  return useContext(ListContext);
}
