/** Time as it is handed in: tests do not wait, the product does. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  /** Settles after so many milliseconds; rejects at once when `signal` is aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;
  /** Runs something once, so many milliseconds from now. Returns what stops it. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
}

/** `fetch`, as far as it is used: no cookies, no referrer, and redirects are told instead of followed. */
export type Fetch = (
  address: string,
  how: {
    readonly method: 'GET';
    readonly redirect: 'manual';
    readonly credentials: 'omit';
    readonly referrerPolicy: 'no-referrer';
    readonly headers: Readonly<Record<string, string>>;
    readonly signal?: AbortSignal;
  },
) => Promise<Response>;
