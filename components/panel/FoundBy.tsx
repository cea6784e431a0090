import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import { rich } from '@/lib/language';

/** Whether the panel tells which rows of the finder's tables found each mark: developer mode. */
export type Detail = 'plain' | 'with why';

const DetailContext = createContext<Detail>('plain');

/** Gives the detail to every row inside, however deep in a list. */
export const DetailRoom = DetailContext.Provider;

/** The rows that found an item, as `annotate --why` prints them; nothing outside developer mode. */
export function FoundBy({ why }: { why: readonly string[] }) {
  if (useContext(DetailContext) === 'plain' || why.length === 0) return null;
  return <span class="pm-found-by">{rich('Found by: {rows}', { rows: <code>{why.join('; ')}</code> })}</span>;
}
