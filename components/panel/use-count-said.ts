import { useEffect, useRef } from 'preact/hooks';

import { t } from '@/lib/language';

/** How long a reader must pause before the count is said: shorter would talk into the typing (UI section 7). */
const COUNT_SAID_MS = 500;

/** Says "4 of 10 shown." once after each change of what was asked for; nothing while nothing was asked. */
export function useCountSaid(asked: unknown, count: string, say: (words: string) => void): void {
  const before = useRef(asked);
  useEffect(() => {
    if (before.current === asked) return undefined;
    const wait = setTimeout(() => {
      before.current = asked;
      say(t('{count} shown.', { count }));
    }, COUNT_SAID_MS);
    return () => clearTimeout(wait);
  }, [asked, count, say]);
}
