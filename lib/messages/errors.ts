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
