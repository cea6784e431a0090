/** What changes is noticed after so long: changes come in bursts. */
export const LATE_CHANGE_MS = 500;

export interface BodyWatch {
  /** Runs a write of ours, of which no notice is taken. */
  readonly write: (change: () => void) => void;
  readonly stop: () => void;
}

/**
 * Calls after the page itself has changed its bodies, or taken one away.
 * @param changed is told the nodes in the bodies whose text or children were changed
 */
export function watchBodies(
  page: Document,
  bodies: readonly Element[],
  changed: (nodes: ReadonlySet<Node>) => void,
): BodyWatch {
  let waiting: number | undefined;
  let nodes = new Set<Node>();
  const notice = (records: readonly MutationRecord[]): void => {
    for (const { target } of records) if (bodies.some((body) => body.contains(target))) nodes.add(target);
    const isGone = records.length > 0 && bodies.some((body) => !body.isConnected);
    if ((nodes.size === 0 && !isGone) || waiting !== undefined) return;
    waiting = window.setTimeout(() => {
      waiting = undefined;
      const told = nodes;
      nodes = new Set();
      changed(told);
    }, LATE_CHANGE_MS);
  };
  const observer = new MutationObserver(notice);
  // the document itself, for its root and body may be replaced
  observer.observe(page, { childList: true, characterData: true, subtree: true });
  return {
    write(change) {
      notice(observer.takeRecords());
      change();
      observer.takeRecords();
    },
    stop() {
      clearTimeout(waiting);
      observer.disconnect();
    },
  };
}
