/** Gives the same promise each time; one that failed is not kept. */
export function once<Value>(begin: () => Promise<Value>): () => Promise<Value> {
  let begun: Promise<Value> | undefined;
  return () => {
    begun ??= begin().catch((fault: unknown) => {
      begun = undefined;
      throw fault;
    });
    return begun;
  };
}
