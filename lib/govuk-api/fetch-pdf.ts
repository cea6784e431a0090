import { isPdf } from '@/lib/model';

/** No PDF of GOV.UK is larger; what is would not fit into the memory of a small machine twice. */
const MOST_BYTES = 200_000_000;
/** A server that begins and does not go on is given up after so long, in ms. */
const LONGEST_MS = 120_000;

/** `fetch`, as far as it is used: no cookies, no referrer. Files that were replaced lead to where they are now. */
export type FetchFile = (
  address: string,
  how: {
    readonly credentials: 'omit';
    readonly redirect: 'follow';
    readonly referrerPolicy: 'no-referrer';
    readonly signal: AbortSignal;
  },
) => Promise<Response>;

/** Why the bytes of a PDF cannot be had. */
export type NotFetched = 'not there' | 'no connection' | 'too large';

/**
 * Fetches a PDF of GOV.UK, without a cookie or a word on who asks. A redirect to anything but another one is followed in
 * vain; to another host the policy of our pages forbids it.
 * @throws RangeError for an address that is none of a PDF of GOV.UK
 */
export async function fetchPdf(address: string, fetch: FetchFile): Promise<Uint8Array<ArrayBuffer> | NotFetched> {
  if (!isPdf(address)) throw new RangeError(`Pledgemark fetches PDFs of GOV.UK only, not ${address}`);
  try {
    const answer = await fetch(address, {
      credentials: 'omit',
      redirect: 'follow',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(LONGEST_MS),
    });
    if (answer.status !== 200 || (answer.redirected && !isPdf(answer.url))) return 'not there';
    if (Number(answer.headers.get('content-length') ?? 0) > MOST_BYTES) return 'too large';
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return bytes.length > MOST_BYTES ? 'too large' : bytes;
  } catch {
    return 'no connection';
  }
}
