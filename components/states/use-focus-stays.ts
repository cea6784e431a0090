import { useLayoutEffect } from 'preact/hooks';
import type { RefObject } from 'preact';

/** What takes the focus inside a form that took an entry's place: its first field, else its first button. */
const TAKERS = ['textarea', 'input', 'select', 'button'] as const;
const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Where the focus was: the elements around it, from the inside out, each with the row that it is, and its place there. */
interface Trail {
  readonly row: string | undefined;
  readonly around: readonly { readonly element: Element; readonly next: Element | null }[];
}

function trailOf(from: Element, root: Element): Trail {
  const around: { element: Element; next: Element | null }[] = [];
  for (let element: Element | null = from; element !== null && element !== root; element = element.parentElement)
    around.push({ element, next: element.nextElementSibling });
  const row = from.closest<HTMLElement>('[data-row]')?.dataset['row'];
  return { row, around };
}

const isShown = (element: HTMLElement): boolean =>
  element.isConnected && element.closest('[hidden]') === null && element.getClientRects().length > 0;

function firstIn(place: Element): HTMLElement | undefined {
  const all = [place, ...place.querySelectorAll(FOCUSABLE)].filter((one) => one.matches(FOCUSABLE));
  return all.find((one): one is HTMLElement => one instanceof HTMLElement && isShown(one));
}

function heirOf({ row, around }: Trail, root: Element): HTMLElement | undefined {
  const same = row === undefined ? null : root.querySelector<HTMLElement>(`[data-row="${CSS.escape(row)}"]`);
  if (same !== null && isShown(same)) {
    const inside = same.matches('form') ? same.querySelector<HTMLElement>(TAKERS.join(',')) : null;
    return inside ?? same;
  }
  for (const { element, next } of around) {
    const inside = element.isConnected ? firstIn(element) : undefined;
    const after = next?.isConnected === true ? firstIn(next) : undefined;
    const heir = inside ?? after;
    if (heir !== undefined) return heir;
  }
  return firstIn(root);
}

/**
 * The focus never falls to the body: where the element that had it is taken away, what took its place in the same row
 * gets it, else what follows it, else the nearest thing around it. A wish of a view's own, made in the same turn, stands.
 */
export function useFocusStays(root: RefObject<HTMLElement | null>): void {
  // before the first paint: the focus may be set as soon as it is drawn
  useLayoutEffect(() => {
    const place = root.current;
    if (place === null) return undefined;
    const page = place.ownerDocument;
    let trail: Trail | undefined;
    const remember = ({ target }: FocusEvent): void => {
      trail = target instanceof Element ? trailOf(target, place) : undefined;
    };
    /** The reader went elsewhere by hand: nothing is to be brought back. */
    const forget = ({ relatedTarget, target }: FocusEvent): void => {
      if (relatedTarget === null && target instanceof Element && target.isConnected && page.hasFocus()) return;
      if (relatedTarget !== null) trail = undefined;
    };
    const look = (): void => {
      if (trail === undefined || (page.activeElement !== page.body && page.activeElement !== null)) return;
      const [innermost] = trail.around;
      if (innermost === undefined || (innermost.element instanceof HTMLElement && isShown(innermost.element))) return;
      heirOf(trail, place)?.focus({ preventScroll: true });
    };
    place.addEventListener('focusin', remember);
    place.addEventListener('focusout', forget);
    const watch = new MutationObserver(look);
    watch.observe(place, { childList: true, subtree: true, attributes: true, attributeFilter: ['hidden'] });
    return () => {
      watch.disconnect();
      place.removeEventListener('focusin', remember);
      place.removeEventListener('focusout', forget);
    };
  }, [root]);
}
