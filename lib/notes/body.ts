/** The most characters a note may hold, in UTF-16 code units, as a text field counts. */
export const BODY_LIMIT = 50_000;

/** How many characters may still be written; below 0, so many are too many. Nothing is ever cut off. */
export function roomLeft(body: string): number {
  return BODY_LIMIT - body.length;
}

/** A note longer than the limit was to be kept. The draft holds all of it; ask `roomLeft` before. */
export class BodyTooLong extends Error {
  override readonly name = 'BodyTooLong';
  constructor(
    readonly length: number,
    readonly limit: number = BODY_LIMIT,
  ) {
    super(`A note of ${length} characters is longer than ${limit}`);
  }
}

/** @throws BodyTooLong */
export function withinLimit(body: string): string {
  if (roomLeft(body) < 0) throw new BodyTooLong(body.length);
  return body;
}
