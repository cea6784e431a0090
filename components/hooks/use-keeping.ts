import { useEffect, useState } from 'preact/hooks';

/** Whether the browser keeps the data until the reader removes them, and how many bytes there are. */
export type Keeping =
  | { readonly is: 'asking' }
  | { readonly is: 'kept' | 'not promised'; readonly bytes: number | undefined };

/** Asks the browser to keep the data when space runs out, and tells what it answered. A browser may say no. */
export function useKeeping(storage: Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>): Keeping {
  const [keeping, setKeeping] = useState<Keeping>({ is: 'asking' });
  useEffect(() => {
    let gone = false;
    const ask = async (): Promise<Keeping> => {
      const isKept = (await storage.persisted()) || (await storage.persist());
      const { usage } = await storage.estimate();
      return { is: isKept ? 'kept' : 'not promised', bytes: usage };
    };
    ask().then(
      (answer) => gone || setKeeping(answer),
      () => gone || setKeeping({ is: 'not promised', bytes: undefined }), // a browser that cannot be asked promises nothing
    );
    return () => {
      gone = true;
    };
  }, [storage]);
  return keeping;
}
