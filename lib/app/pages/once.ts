/** Reads something once; after a failure the next call tries again. */
export function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let reading: Promise<Value> | undefined;
  return () => {
    reading ??= read().catch((fault: unknown) => {
      reading = undefined;
      throw fault;
    });
    return reading;
  };
}
