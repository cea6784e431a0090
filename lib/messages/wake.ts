import { browser } from 'wxt/browser';

/** Has the background start, if it is stopped: what is asked a moment later then waits for less of that. It answers nothing. */
export const wake = (): void => void browser.runtime.sendMessage({}).catch(() => undefined);
