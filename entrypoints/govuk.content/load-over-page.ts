import { ask } from '@/lib/messages';

import type { respondFor } from './respond';
import type { layOut } from './overlay';

/** What the second script gives to the first: marks and all that lies over them, and the answers to what is asked of a page. */
export interface OverPage {
  readonly layOut: typeof layOut;
  /** Settles once the browser has gone to the words at which the page was opened. */
  readonly atWords: Promise<void>;
  readonly respondFor: typeof respondFor;
}

type Take = (over: OverPage) => void;

/** Both scripts run in one world, which scripts of the page cannot reach: here the second finds the first. */
const world = globalThis as { pledgemarkTakes?: Take };

/** The second script was put into the page and has not come. */
class NotLoaded extends Error {
  override readonly name = 'NotLoaded';
  constructor() {
    super('A part of Pledgemark is missing. Reload the page and try again.');
  }
}

/** Gives the second script to the first, where there is one that waits. */
export function giveOverPage(over: OverPage): void {
  world.pledgemarkTakes?.(over);
}

/** Loads the second script when it is first asked for; after a failure the next asking tries again. */
export function overPageLoader(): () => Promise<OverPage> {
  let loading: Promise<OverPage> | undefined;
  const load = async (): Promise<OverPage> => {
    // it comes before the answer does, which waits for a background that is at work
    const coming = Promise.withResolvers<OverPage>();
    world.pledgemarkTakes = coming.resolve;
    const answered = ask('loadOverPage', {}).then(() => Promise.reject(new NotLoaded()));
    return Promise.race([coming.promise, answered]);
  };
  return () => {
    loading ??= load().catch((fault: unknown) => {
      loading = undefined;
      throw fault;
    });
    return loading;
  };
}
