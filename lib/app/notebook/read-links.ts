import { corpus } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { LinkName, Note, NoteLink } from '@/lib/model';

/** What links point at, by name or by the words of the commitment; those the corpus does not hold are left out. */
export async function linkNames(store: Store, links: readonly NoteLink[]): Promise<readonly LinkName[]> {
  const entities = links.flatMap((link) => (link.to === 'entity' ? [link.id] : []));
  const commitments = links.flatMap((link) => (link.to === 'commitment' ? [link.id] : []));
  const named = await corpus.entities(store, [...new Set(entities)]);
  const known = await corpus.recordsFor(store, [...new Set(commitments)]);
  return [
    ...named.map(({ id, name }) => ({ link: { to: 'entity', id } as const, name })),
    ...known.map(({ commitment: { id, quote, summary } }) => ({
      link: { to: 'commitment', id } as const,
      name: quote ?? summary,
    })),
  ];
}

/** Every tag in use in these notes, the most used first; of those that differ in capitals only, the most used form. */
export function tagsInUse(notes: readonly Note[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const tag of notes.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const sorted = [...counts].toSorted(([a, many], [b, more]) => more - many || a.localeCompare(b));
  const seen = new Set<string>();
  return sorted.flatMap(([tag]) => {
    const key = tag.toLowerCase();
    if (seen.has(key)) return [];
    seen.add(key);
    return [tag];
  });
}
