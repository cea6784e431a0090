import { sheetAt } from '@/lib/model';
import type { CommitmentFind, EntityId, PageFacts, PageKnown } from '@/lib/model';

import type { ListedCommitment } from './panel-view';

function whoOf(find: CommitmentFind, { entities, linked }: PageKnown): readonly string[] {
  const nameOf = (id: EntityId): string | undefined =>
    entities.find((entity) => entity.id === id)?.name ??
    linked.mentions.find((mention) => mention.entityId === id)?.entityName;
  const names = find.actors.flatMap((actor) => actor.entityIds.map(nameOf));
  return [...new Set(names)].filter((name) => name !== undefined);
}

/**
 * The page's commitments as rows, in the order of the page.
 * @param page its address, and of a PDF where each of its pages begins in its text
 */
export function commitmentRows(
  known: PageKnown,
  { address, sheets }: Partial<Pick<PageFacts, 'address' | 'sheets'>> = {},
): readonly ListedCommitment[] {
  const page = address === undefined ? {} : { address };
  return known.linked.commitments
    .toSorted((a, b) => a.start - b.start)
    .flatMap((find, index): ListedCommitment[] => {
      const said = known.said[find.id];
      const entry = find.known === undefined ? undefined : known.entries[find.known];
      if (said === undefined) return [];
      const sheet = sheets === undefined ? {} : { sheet: sheetAt(sheets, find.start) };
      const row = { find, number: index + 1, ...page, ...sheet, said, who: whoOf(find, known) };
      return [entry === undefined ? row : { ...row, entry }];
    });
}
