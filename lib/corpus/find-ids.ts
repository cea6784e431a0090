import { fingerprint } from '@/lib/model';
import type { FindId } from '@/lib/model';

export type IdKind = 'm' | 'c' | 'p';

/**
 * Gives ids made of what was found: the kind, the words and which of their copies in this text it is. Reading the same
 * text again gives the same ids.
 */
export function idsFor(kind: IdKind): (words: string) => FindId {
  const seen = new Map<string, number>();
  return (words) => {
    const ordinal = (seen.get(words) ?? 0) + 1;
    seen.set(words, ordinal);
    return `${kind}-${fingerprint(`${words}\n${ordinal}`)}` as FindId;
  };
}
