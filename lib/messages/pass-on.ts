import { browser } from 'wxt/browser';

import { isEnvelope } from './envelope';
import type { Reply, Responder, Sender } from './envelope';
import type { MessageName } from './contract';

/** Who answers messages, if it was loaded, and what loads it. */
export interface Loadable {
  readonly now: () => Responder | undefined;
  readonly load: () => Promise<Responder>;
}

/** Of these, nothing comes where nothing was loaded: they tell of changes to what is shown. */
const OF_WHAT_IS_SHOWN: ReadonlySet<unknown> = new Set<MessageName>(['corpusChanged', 'notesChanged', 'outlineFind']);

/**
 * Passes the extension's own messages on to whoever answers them, and loads it for the first that asks for more than
 * `null`. What is asked is checked there; here only that the extension asks. Returns what stops it.
 */
export function passOn({ now, load }: Loadable): () => void {
  const listen = (message: unknown, sender: Sender, respond: (reply: Reply | undefined) => void): true | undefined => {
    if (!isEnvelope(message) || sender.id !== browser.runtime.id) return undefined;
    const responder = now();
    if (responder === undefined && OF_WHAT_IS_SHOWN.has(message.pledgemark)) {
      respond({ answer: null });
      return undefined;
    }
    const replying = responder === undefined ? load().then((to) => to(message, sender)) : responder(message, sender);
    if (replying === undefined) return undefined;
    // who asks is told as if nobody were there, which is so
    void replying.then(respond, () => respond(undefined));
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}
