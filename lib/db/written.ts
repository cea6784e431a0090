/** What became of a write: a full store is something the world does, and the words are still with the caller. */
export type Written = { readonly saved: true } | NotWritten;
export interface NotWritten {
  readonly saved: false;
  readonly because: 'storage full';
}

const QUOTA = 'QuotaExceededError';

interface Fault {
  readonly name?: unknown;
  readonly inner?: unknown;
}

/** Dexie wraps the browser's fault, sometimes in the fault of the transaction that it ended. */
function isStorageFull(fault: unknown): boolean {
  let at: unknown = fault;
  while (typeof at === 'object' && at !== null) {
    const { name, inner }: Fault = at;
    if (name === QUOTA) return true;
    at = inner === at ? undefined : inner;
  }
  return false;
}

/** Writes, and says so where the storage on this computer is full; any other fault is thrown on. */
export async function written<Outcome>(write: () => PromiseLike<Outcome>): Promise<Outcome | NotWritten> {
  try {
    return await write();
  } catch (fault) {
    if (isStorageFull(fault)) return { saved: false, because: 'storage full' };
    throw fault;
  }
}
