import type { Clock } from './clock';

/** An answer begins within a second; so long is waited for its first byte. */
export const HEADERS_MS = 20_000;
/** So long for all of it: the largest item takes seconds on a slow line. */
export const BODY_MS = 60_000;

/** GOV.UK did not begin its answer in time, or did not end it. */
export class AnswerTooSlow extends Error {
  override readonly name = 'AnswerTooSlow';
  constructor(readonly missing: 'beginning' | 'end') {
    super(`GOV.UK took too long to ${missing === 'beginning' ? 'answer' : 'end its answer'}. Try again later.`);
  }
}

/** How long one request may still take. */
export interface TimeLimit {
  /** Aborted by the reader, or with `AnswerTooSlow`. */
  readonly signal: AbortSignal;
  /** What comes first: the work, or the abort, though the work should take no notice of it. */
  readonly within: <Done>(work: Promise<Done>) => Promise<Done>;
  /** The answer has begun: from now on its end is waited for. */
  readonly begun: () => void;
  readonly over: () => void;
}

/** @param given aborted by the reader */
export function limitTime(clock: Pick<Clock, 'after'>, given: AbortSignal | undefined): TimeLimit {
  const late = new AbortController();
  const giveUp = (missing: AnswerTooSlow['missing']) => (): void => late.abort(new AnswerTooSlow(missing));
  let stop = clock.after(HEADERS_MS, giveUp('beginning'));
  const signal = given === undefined ? late.signal : AbortSignal.any([given, late.signal]);
  return {
    signal,
    within: (work) =>
      new Promise((give, fail) => {
        const leave = (): void => fail(signal.reason instanceof Error ? signal.reason : new Error('given up'));
        if (signal.aborted) leave();
        signal.addEventListener('abort', leave, { once: true });
        work.then(give, fail).finally(() => signal.removeEventListener('abort', leave));
      }),
    begun() {
      stop();
      stop = clock.after(BODY_MS, giveUp('end'));
    },
    over: () => stop(),
  };
}
