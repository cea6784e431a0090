import { useEffect, useMemo, useState } from 'preact/hooks';

import type { PdfActs, PdfFound } from '@/components/pdf/pdf-view';

import { finderIn } from './find-in-pdf';
import type { LaidPdf } from './lay-pdf';

/** What the reader looks for in an open PDF, and what came of it. @param failed what to do with a fault */
export function useFind(
  laid: LaidPdf | undefined,
  failed: (fault: unknown) => void,
): { found: PdfFound | undefined; acts: Pick<PdfActs, 'find' | 'endFind'> } {
  const [found, setFound] = useState<PdfFound>();
  const finder = useMemo(() => (laid === undefined ? undefined : finderIn(laid.articles, laid.current)), [laid]);
  useEffect(() => () => finder?.end(), [finder]);
  const acts = useMemo(
    () => ({
      find(words: string, step: 1 | -1) {
        finder?.find(words, step).then(setFound, failed);
      },
      endFind() {
        finder?.end();
        setFound(undefined);
      },
    }),
    [finder, failed],
  );
  return { found, acts };
}
