import { h } from 'preact';

import type { Raised } from '@/components/shadow/raise-shadow';
import { LiveRegion } from '@/components/states/LiveRegion';

export interface Announcer {
  readonly say: (words: string) => void;
}

/** The page's one polite live region, in a closed root at the end of `raised`'s page: heard, not seen. */
export function announceIn(raised: Raised): Announcer {
  let turn = 0;
  const draw = (words: string): void => raised.draw(h(LiveRegion, { spoken: { words, turn } }));
  draw('');
  return {
    say(words) {
      turn += 1;
      draw(words);
    },
  };
}
