import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/**
 * The heading of what came of a search takes the focus once, where the focus was in the view that it takes the place of:
 * a reader who has moved on meanwhile stays there.
 */
export function useArrival(takes: 'the focus' | 'nothing' = 'the focus'): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takes === 'nothing') return;
    const { activeElement, body } = document;
    const isNowhere = activeElement === null || activeElement === body;
    const stood = heading.current?.closest('.pm-look-place')?.getAttribute('data-focus') === 'here';
    if (isNowhere || stood) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
