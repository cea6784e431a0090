import { foldQuote } from '@/lib/model';
import type { Mention, NotAName } from '@/lib/model';

const keyOf = (type: string, words: string): string => `${type}\n${foldQuote(words).toLowerCase()}`;

/** The mentions without those that the reader said are no name. A name that the lists know is never among them. */
export function withoutNotNames(mentions: readonly Mention[], notNames: readonly NotAName[]): readonly Mention[] {
  if (notNames.length === 0) return mentions;
  const refused = new Set(notNames.map(({ type, words }) => keyOf(type, words)));
  return mentions.filter(({ entityId, type, surface }) => entityId !== undefined || !refused.has(keyOf(type, surface)));
}
