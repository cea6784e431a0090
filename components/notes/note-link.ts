import type { Note } from '@/lib/model';

import type { Linked } from '../blocks/CopyLink';

/**
 * Where the words of a note stand now, as others can be led there; nothing where they are gone. Words that were edited
 * are those of today: what stood about them may be other words too.
 */
export function noteLink({ page: { address }, selector, placement }: Note): Linked | undefined {
  switch (placement.state) {
    case 'removed':
    case 'orphaned':
      return undefined;
    case 'edited':
      return { address, quote: { exact: placement.now } };
    default: {
      const { exact, prefix, suffix } = selector;
      return { address, quote: { exact, prefix, suffix } };
    }
  }
}
