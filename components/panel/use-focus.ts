import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** What can take the focus at a place: its field, its button, or the place itself. */
const TAKERS = ['textarea', 'button'] as const;

function give(place: HTMLElement): void {
  const inside = place.matches('form') ? place.querySelector<HTMLElement>(TAKERS.join(',')) : null;
  place.scrollIntoView({ block: place.closest('.pm-row') === null ? 'nearest' : 'start' });
  (inside ?? place).focus({ preventScroll: true });
}

/**
 * Gives the focus to the row, note or writer with an id (`data-row`), or the row of a find (`data-finds`), as soon as it is drawn: what is asked for may
 * still be on its way from the store. A later wish replaces an earlier one.
 */
export function useFocus(root: RefObject<HTMLElement | null>): (id: string) => void {
  const wanted = useRef<string | undefined>(undefined);
  const [, turn] = useState(0);
  useEffect(() => {
    const id = wanted.current;
    if (id === undefined) return;
    const name = CSS.escape(id);
    const place = root.current?.querySelector<HTMLElement>(`[data-row="${name}"], [data-finds~="${name}"]`);
    if (!place || place.closest('[hidden]')) return;
    wanted.current = undefined;
    give(place);
  });
  return useCallback((id: string) => {
    wanted.current = id;
    turn((count) => count + 1);
  }, []);
}
