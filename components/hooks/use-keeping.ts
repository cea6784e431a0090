import { useEffect, useState } from 'preact/hooks';

import type { Keeping } from '../words/data-words';

/** Asks the browser to keep the data when space runs out, and tells what it answered. A browser may say no. */
export function useKeeping(disk: Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>): Keeping {
  const [keeping, setKeeping] = useState<Keeping>({ is: 'asking' });
  useEffect(() => {
    let gone = false;
    const ask = async (): Promise<Keeping> => {
      const isKept = (await disk.persisted()) || (await disk.persist());
      const { usage } = await disk.estimate();
      return { is: isKept ? 'kept' : 'not promised', bytes: usage };
    };
    ask().then(
      (answer) => gone || setKeeping(answer),
      () => gone || setKeeping({ is: 'not promised', bytes: undefined }), // a browser that cannot be asked promises nothing
    );
    return () => {
      gone = true;
    };
  }, [disk]);
  return keeping;
}
