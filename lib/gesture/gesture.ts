/** A press is the reader's own for so long: the browsers' own measure of a user gesture. */
const FRESH_MS = 5_000;

/** Whether the browser vouches that the reader has pressed something just now; one that does not tell is believed. */
function isPressed(): boolean {
  const { userActivation }: { readonly userActivation?: Pick<UserActivation, 'isActive'> } = navigator;
  return userActivation === undefined || userActivation.isActive;
}

/**
 * Proof that the reader did something just now, good for one act. It is made of an event that the browser vouches for,
 * or where a message of our own pages arrived: a page of the web can make neither. What is made of anything else is a
 * gesture too, and spends nothing.
 */
export class Gesture {
  #isSpent: boolean;
  readonly #until: number;

  private constructor(isReaders: boolean, until: number) {
    this.#isSpent = !isReaders;
    this.#until = until;
  }

  /** @param event in whose listener this is called: a press that lies behind is fresh no more */
  static of({ isTrusted }: Pick<Event, 'isTrusted'>): Gesture {
    return new Gesture(isTrusted && isPressed(), performance.now() + FRESH_MS);
  }

  /** To be called where a message has arrived of which the browser says that a page of ours, or its command, has sent it. */
  static ofOwnPage(): Gesture {
    return new Gesture(true, Number.POSITIVE_INFINITY);
  }

  /** True once, while it is fresh. */
  spend(): boolean {
    const isGood = !this.#isSpent && performance.now() <= this.#until;
    this.#isSpent = true;
    return isGood;
  }
}
