import { useEffect, useRef } from 'preact/hooks';

import { t } from '@/lib/language';

import type { Choice, NameChoice } from './panel-place';

/** How long a reader must pause before the count is said: shorter would talk into the typing (UI section 7). */
const COUNT_SAID_MS = 500;

/** Says "4 of 10 shown." once after each change of what was asked for; nothing while nothing was asked. */
export function useCountSaid(choice: Choice | NameChoice, count: string, say: (words: string) => void): void {
  // by value: the same wish read anew is no wish of the reader's, and would replace what was just said
  const asked = JSON.stringify(choice);
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
