import { useEffect, useState } from 'preact/hooks';

import type { Note } from '@/lib/model';

/**
 * The notes that are drawn for paper, all of those that are shown, while the browser prints: by our own button, or by
 * the browser's command.
 * @param print prints the page as it is drawn then
 */
export function usePaper(
  shown: readonly Note[],
  print: () => void,
): { readonly paper: readonly Note[] | undefined; readonly printShown: () => void } {
  const [paper, setPaper] = useState<readonly Note[]>();
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    // what is drawn after an event of the browser's is drawn before it goes on: it prints then
    const begin = (): void => setPaper(shown);
    const end = (): void => setPaper(undefined);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, [shown]);
  useEffect(() => {
    if (!isAsked) return;
    print();
    setAsked(false);
    setPaper(undefined);
  }, [isAsked]);
  return {
    paper,
    printShown: () => {
      setPaper(shown);
      setAsked(true);
    },
  };
}
