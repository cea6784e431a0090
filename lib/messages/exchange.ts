import * as v from 'valibot';

/** Where a message comes from or goes to: the content script on a page of www.gov.uk, a page of the extension, or its background. */
export type Context = 'page' | 'own page' | 'background';

export interface Exchange {
  readonly from: Context;
  readonly to: Context;
  readonly ask: v.GenericSchema;
  /** What is written or opened for the reader: asked only with a gesture of the reader's (`askByReader`). */
  readonly by?: 'reader';
  /** The type of the answer; nothing at run time, for the answer comes from this same build. */
  readonly answer: (value: never) => unknown;
}

/** The type of an answer; nothing at run time, for the answer comes from this same build. */
export const gives =
  <T>(): ((value: T) => T) =>
  (value) =>
    value;
/** A question that asks with nothing. */
export const nothing = v.strictObject({});

/** Values that cross a message are read, never changed. */
export type Frozen<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Member)[]
    ? readonly Frozen<Member>[]
    : { readonly [Key in keyof T]: Frozen<T[Key]> };
