import * as v from 'valibot';

import type { TimeLimit } from './time-limit';

/** An answer that is not taken in: where it is wrong, and why. */
export interface Refusal {
  readonly place: string;
  readonly because: string;
}

/** The largest content item seen is 0.3 MB; one of a long manual may be several. */
export const LONGEST_ANSWER = 10_000_000;

export type Json =
  | { readonly read: true; readonly json: unknown }
  | { readonly read: false; readonly refusal: Refusal };

const refused = (place: string, because: string): Json => ({ read: false, refusal: { place, because } });

/** The next bytes; one that is not waited for any longer is let go of. */
async function nextOf(reader: ReadableStreamDefaultReader<Uint8Array>, limit: TimeLimit) {
  try {
    return await limit.within(reader.read());
  } catch (fault) {
    await reader.cancel().catch(() => undefined); // it is let go of already
    throw fault;
  }
}

/** The bytes of an answer, or nothing where there are more than `LONGEST_ANSWER`: reading stops there. */
async function bytesOf(response: Response, limit: TimeLimit): Promise<Uint8Array | undefined> {
  if (Number(response.headers.get('content-length') ?? 0) > LONGEST_ANSWER) return undefined;
  const reader = response.body?.getReader();
  if (reader === undefined) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await nextOf(reader, limit);
    if (done) break;
    length += value.byteLength;
    if (length > LONGEST_ANSWER) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/**
 * The JSON of an answer, or why it is none: a connection that breaks off gives a refusal too. Rejects only with the
 * reason of the limit: the reader gave up, or the answer did not end in time.
 */
export async function readJson(response: Response, limit: TimeLimit): Promise<Json> {
  let bytes: Uint8Array | undefined;
  try {
    bytes = await bytesOf(response, limit);
  } catch {
    limit.signal.throwIfAborted();
    return refused('the answer', 'The connection broke off before its end.');
  }
  if (bytes === undefined) return refused('the answer', `It is longer than ${LONGEST_ANSWER / 1_000_000} MB.`);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (/^\s*</.test(text)) return refused('the answer', 'It is a web page, and not the data that was asked for.');
    return { read: true, json: JSON.parse(text) };
  } catch {
    return refused('the answer', 'It is not whole, or not JSON.');
  }
}

/** Reads JSON by a shape, or says at which place it is wrong. */
export function readShape<Shape extends v.GenericSchema>(
  shape: Shape,
  json: unknown,
): { readonly read: true; readonly value: v.InferOutput<Shape> } | { readonly read: false; readonly refusal: Refusal } {
  const checked = v.safeParse(shape, json, { abortEarly: true });
  if (checked.success) return { read: true, value: checked.output };
  const [issue] = checked.issues;
  return { read: false, refusal: { place: v.getDotPath(issue) ?? 'the answer', because: issue.message } };
}
