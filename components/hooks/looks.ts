import type { reader } from '@/lib/app';
import type { LookSubject } from '@/lib/model';

import type { LookView } from '../look-for/look-view';

export type Run = ReturnType<typeof reader.lookFor.run>;
export type Key = LookSubject['key'];
type Looking = Extract<LookView, { at: 'looking' }>;

interface Held {
  readonly view: LookView;
  readonly run?: Run;
}

/** All that is being looked for, by commitment; held outside of the views, which come and go. */
export function openLooks(changed: () => void) {
  const looks = new Map<Key, Held>();
  const put = (key: Key, held: Held | undefined): void => {
    if (held === undefined) looks.delete(key);
    else looks.set(key, held);
    changed();
  };
  return {
    of: (key: Key) => looks.get(key),
    put,
    /** Changes what is shown of a search, while that same search is shown. */
    change(key: Key, run: Run | undefined, change: (view: Looking) => Looking): void {
      const held = looks.get(key);
      if (held?.view.at !== 'looking' || (run !== undefined && held.run !== run)) return;
      put(key, { ...held, view: change(held.view) });
    },
    stopAll(): void {
      for (const { run } of looks.values()) run?.stop();
      looks.clear();
    },
  };
}

export type Looks = ReturnType<typeof openLooks>;
