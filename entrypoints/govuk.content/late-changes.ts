/** A body that changes is read anew after so long: changes come in bursts. */
const LATE_CHANGE_MS = 500;

export interface BodyWatch {
  /** Runs a write of ours, of which no notice is taken. */
  readonly write: (change: () => void) => void;
  readonly stop: () => void;
}

/** Calls after the page itself has changed its bodies, or taken one away. */
export function watchBodies(page: Document, bodies: readonly Element[], changed: () => void): BodyWatch {
  let waiting: number | undefined;
  const notice = (records: readonly MutationRecord[]): void => {
    const touches = records.some(({ target }) => bodies.some((body) => body.contains(target)));
    const isGone = bodies.some((body) => !body.isConnected);
    if ((!touches && !isGone) || waiting !== undefined) return;
    waiting = window.setTimeout(() => {
      waiting = undefined;
      changed();
    }, LATE_CHANGE_MS);
  };
  const observer = new MutationObserver(notice);
  observer.observe(page.body, { childList: true, characterData: true, subtree: true });
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
