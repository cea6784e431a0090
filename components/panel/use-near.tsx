import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

/** So many rows are drawn at first, and so many more each time that the end of what is drawn comes near. */
const STEP = 40;
/** The usual height of a row that is not drawn yet, CSS pixels: the list is about as long as it will be. */
const ROW_PX = 88;
/** How far outside the window is near. */
const NEAR = '100% 0px';

interface Near {
  /** So many rows are drawn, from the first. */
  readonly drawn: number;
  /** Stands below them, as high as those that are not drawn. */
  readonly end: ComponentChildren;
}

/**
 * How much of a long list is drawn: as much as the window came near to. What was drawn stays, and the focus with it.
 * @param reach a row that is drawn wherever it stands: it is open
 */
export function useNear(count: number, reach: number): Near {
  const [near, setNear] = useState(STEP);
  const end = useRef<HTMLLIElement>(null);
  const drawn = Math.min(count, Math.max(near, reach + 1 + STEP / 2));
  useEffect(() => {
    if (end.current === null) return undefined;
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) setNear(drawn + STEP);
      },
      { rootMargin: NEAR },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [drawn, count]);
  return {
    drawn,
    end:
      drawn < count ? (
        <li ref={end} class="pm-rows-end" aria-hidden="true" style={{ height: `${(count - drawn) * ROW_PX}px` }} />
      ) : null,
  };
}
