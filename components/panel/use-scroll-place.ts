import { useEffect, useRef } from 'preact/hooks';

import { loadLater } from '../states/later';

/** Scrolling is remembered once it rests: each step of it would be a writing. */
const SCROLL_REST_MS = 150;

/**
 * Brings the panel back to where the reader was on this page, and remembers where it is scrolled to.
 * @param key the page that is drawn; undefined while nothing of it is
 * @param scroll CSS pixels from the top, as they were remembered
 * @param stay something asked for is brought into view instead
 */
export function useScrollPlace(
  key: string | undefined,
  scroll: number,
  remember: (scroll: number) => void,
  stay: 'at the place' | 'at what was asked for',
): void {
  const restored = useRef<string | undefined>(undefined);
  const latest = useRef(remember);
  latest.current = remember;
  useEffect(() => {
    if (key === undefined || restored.current === key) return undefined;
    if (stay !== 'at the place' || scroll === 0) {
      restored.current = key;
      return undefined;
    }
    // an open row is as high as it was once what it shows is loaded and drawn
    let frame = 0;
    const drawn = (act: () => void): void => {
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(act);
      });
    };
    let gone = false;
    const restore = (): void => {
      if (gone) return;
      drawn(() => {
        restored.current = key;
        window.scrollTo({ top: scroll, behavior: 'instant' });
      });
    };
    loadLater().then(restore, restore); // what cannot be loaded says so where it would stand
    return () => {
      gone = true;
      cancelAnimationFrame(frame);
    };
  }, [key, scroll, stay]);
  useEffect(() => {
    if (key === undefined) {
      restored.current = undefined;
      return undefined;
    }
    let resting: ReturnType<typeof setTimeout> | undefined;
    const scrolled = (): void => {
      clearTimeout(resting);
      // what scrolls before the place was brought back is no wish of the reader's
      if (restored.current === key) resting = setTimeout(() => latest.current(window.scrollY), SCROLL_REST_MS);
    };
    window.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      clearTimeout(resting);
      window.removeEventListener('scroll', scrolled);
    };
  }, [key]);
}
