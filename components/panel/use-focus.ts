import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** What can take the focus at a place: its field, its button, or the place itself. */
const TAKERS = ['textarea', 'button'] as const;

function give(place: HTMLElement): void {
  const inside = place.matches('form') ? place.querySelector<HTMLElement>(TAKERS.join(',')) : null;
  place.scrollIntoView({ block: place.closest('.pm-row') === null ? 'nearest' : 'start' });
  (inside ?? place).focus({ preventScroll: true });
}

/** What the reader does by hand: from then on the focus is where they took it. */
const BY_HAND = ['keydown', 'pointerdown', 'click'] as const;

/**
 * Gives the focus to the row, note or writer with an id (`data-row`), or the row of a find (`data-finds`), as soon as it
 * is drawn: what is asked for may still be on its way from the store. Where it is drawn, taken away and drawn again
 * before the store has followed, it gets the focus again. A later wish replaces an earlier one; a wish ends when the
 * focus goes from what still stands there, or the reader does anything.
 */
export function useFocus(root: RefObject<HTMLElement | null>): (id: string) => void {
  const wanted = useRef<string | undefined>(undefined);
  const given = useRef<HTMLElement | undefined>(undefined);
  const [, turn] = useState(0);
  useEffect(() => {
    const end = (): void => {
      wanted.current = undefined;
    };
    const gone = ({ target }: FocusEvent): void => {
      const place = given.current;
      if (place?.isConnected === true && target instanceof Node && !place.contains(target)) end();
    };
    BY_HAND.forEach((type) => document.addEventListener(type, end, { capture: true }));
    document.addEventListener('focusin', gone);
    return () => {
      BY_HAND.forEach((type) => document.removeEventListener(type, end, { capture: true }));
      document.removeEventListener('focusin', gone);
    };
  }, []);
  const tryNow = useCallback((): void => {
    const id = wanted.current;
    if (id === undefined || given.current?.isConnected === true) return;
    const name = CSS.escape(id);
    const places = root.current?.querySelectorAll<HTMLElement>(`[data-row="${name}"], [data-finds~="${name}"]`) ?? [];
    const place = [...places].find((one) => one.closest('[hidden]') === null);
    if (place === undefined) return;
    given.current = place;
    give(place);
  }, [root]);
  useEffect(tryNow);
  useEffect(() => {
    // a view that is loaded only now draws itself, and nothing around it
    const observer = new MutationObserver(tryNow);
    if (root.current !== null) observer.observe(root.current, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [root, tryNow]);
  return useCallback((id: string) => {
    wanted.current = id;
    given.current = undefined;
    turn((count) => count + 1);
  }, []);
}
