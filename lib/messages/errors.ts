import { StorageFull } from '@/lib/model';

/** The other side could not be reached: the extension was updated, or the page is not one of ours. */
export class NobodyAnswers extends Error {
  override readonly name = 'NobodyAnswers';
  constructor(
    readonly asked: string,
    options?: ErrorOptions,
  ) {
    super(`Nobody answers “${asked}”. Reload the page and try again.`, options);
  }
}

/** The background stopped before it answered, each time that it was asked. */
export class AnswerLost extends Error {
  override readonly name = 'AnswerLost';
  constructor(
    readonly asked: string,
    options?: ErrorOptions,
  ) {
    super('Pledgemark’s background stopped before it answered. Try again.', options);
  }
}

/** The other side failed: its name and sentence, nothing else, crossed the border. */
export class AnswerFailed extends Error {
  override readonly name = 'AnswerFailed';
  constructor(
    readonly fault: string,
    sentence: string,
  ) {
    super(sentence);
  }
}

/** It was to be written or opened without a press of the reader's, or on one that was used already. */
export class NotByReader extends Error {
  override readonly name = 'NotByReader';
  constructor(readonly asked: string) {
    super('Nothing was saved or opened, because the browser did not see you press it. Press it again.');
  }
}

/** Whether what was asked for was not kept because the storage of this computer is full, on whichever side. */
export function isStorageFull(fault: unknown): boolean {
  // the name of the class itself is shortened in the build
  if (fault instanceof AnswerFailed) return fault.fault === new StorageFull().name;
  return fault instanceof StorageFull;
}
