import { useEffect, useState } from 'preact/hooks';

import type { Keeping } from '../words/data-words';

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
