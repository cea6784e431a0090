import { useLayoutEffect } from 'preact/hooks';
import type { RefObject } from 'preact';

const isLost = (page: HTMLElement): boolean => {
  const { activeElement, body } = page.ownerDocument;
  return activeElement === null || activeElement === body;
};

/**
 * Where what had the focus is taken away (a record was taken out, a form is done), the heading of its section gets it,
 * or that of the page: the focus never falls out of the page.
 */
export function useFocusInPage(root: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const page = root.current;
    if (page === null) return undefined;
    let last: { readonly element: HTMLElement; readonly section: Element | null } | undefined;
    const follow = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement) last = { element: target, section: target.closest('section, aside > div') };
    };
    const look = (): void => {
      if (last === undefined || last.element.isConnected || !isLost(page)) return;
      const heading =
        last.section?.isConnected === true ? last.section.querySelector<HTMLElement>('h2[tabindex]') : null;
      (heading ?? page.querySelector<HTMLElement>('h1[tabindex]'))?.focus();
    };
    const changes = new MutationObserver(look);
    page.addEventListener('focusin', follow);
    changes.observe(page, { childList: true, subtree: true });
    return () => {
      page.removeEventListener('focusin', follow);
      changes.disconnect();
    };
  }, []);
}
