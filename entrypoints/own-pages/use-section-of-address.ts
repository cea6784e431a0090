import { useEffect } from 'preact/hooks';

/** Has the focus go to the section that the address names, once the page is drawn: the browser looked for it before that. */
export function useSectionOfAddress(page: 'waiting' | 'drawn'): void {
  useEffect(() => {
    if (page === 'drawn') document.getElementById(window.location.hash.slice(1))?.focus();
  }, [page]);
}
