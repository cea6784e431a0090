import { LATE_CHANGE_MS } from './late-changes';

/**
 * Calls after the page was given another root or body, or one again, twice a second at most: by `document.open`, or by a script that takes the
 * body out and puts it back. Watches two nodes and nothing under them, so that it may go on for as long as the page.
 */
export function watchRoot(page: Document, changed: () => void, signal: AbortSignal): void {
  let waiting: number | undefined;
  const standing = (): readonly (Element | null)[] => [page.documentElement, page.body];
  let before = standing();
  const look = (): void => {
    const now = standing();
    if (now.every((element, at) => element === before[at])) return;
    before = now;
    watch();
    waiting ??= window.setTimeout(() => {
      waiting = undefined;
      changed();
    }, LATE_CHANGE_MS);
  };
  const observer = new MutationObserver(look);
  const watch = (): void => {
    observer.disconnect();
    observer.observe(page, { childList: true });
    const [root] = standing();
    if (root) observer.observe(root, { childList: true });
  };
  watch();
  signal.addEventListener('abort', () => {
    clearTimeout(waiting);
    observer.disconnect();
  });
}
