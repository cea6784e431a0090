import { isPdf } from '@/lib/model';

import type { Fetch } from './clock';

/** No PDF of GOV.UK is larger; what is would not fit into the memory of a small machine twice. */
const MOST_BYTES = 200_000_000;
/** A server that begins and does not go on is given up after so long, in ms. */
const LONGEST_MS = 120_000;

/** Why the bytes of a PDF cannot be had. */
export type NotFetched = 'not there' | 'no connection' | 'too large';

/**
 * Fetches a PDF of GOV.UK, without a cookie or a word on who asks. A redirect leads to nothing.
 * @throws RangeError for an address that is none of a PDF of GOV.UK
 */
export async function fetchPdf(address: string, fetch: Fetch): Promise<Uint8Array<ArrayBuffer> | NotFetched> {
  if (!isPdf(address)) throw new RangeError(`Pledgemark fetches PDFs of GOV.UK only, not ${address}`);
  try {
    const answer = await fetch(address, {
      method: 'GET',
      headers: { accept: 'application/pdf' },
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(LONGEST_MS),
    });
    if (answer.status !== 200) return 'not there';
    if (Number(answer.headers.get('content-length') ?? 0) > MOST_BYTES) return 'too large';
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return bytes.length > MOST_BYTES ? 'too large' : bytes;
  } catch {
    return 'no connection';
  }
}
