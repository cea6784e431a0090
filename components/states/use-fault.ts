import { useCallback, useState } from 'preact/hooks';

/** Hands a fault of a promise to the nearest error boundary, and so to the entrypoint that tells the reader. */
export function useFault(): (fault: unknown) => void {
  const [, setFault] = useState<never>();
  return useCallback((fault: unknown) => {
    setFault(() => {
      throw fault;
    });
  }, []);
}
