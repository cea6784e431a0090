import type { TakenPack } from '@/lib/model';

import { dateWords } from '@/lib/words';
import type { PacksActs } from './packs-view';

const COUNTED: readonly (readonly [list: string, one: string, many: string])[] = [
  ['commitments', 'commitment', 'commitments'],
  ['evidence', 'record', 'records'],
  ['judgements', 'view', 'views'],
  ['documents', 'document', 'documents'],
  ['entities', 'name', 'names'],
];

/** "25 commitments, 58 records, 9 views"; what there is none of is left out. */
export function packCounts(counts: Readonly<Record<string, number>>): string {
  const told = COUNTED.flatMap(([list, one, many]) => {
    const count = counts[list] ?? 0;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  return told.length === 0 ? 'No records' : told.join(', ');
}

/** The packs that were taken in, each with whose it is, and the way to take it out as a whole. */
export function PackList({ packs, remove }: { packs: readonly TakenPack[]; remove: PacksActs['remove'] }) {
  if (packs.length === 0) return null;
  return (
    <ul class="import-list" aria-label="Packs that you took in">
      {packs.map((pack) => (
        <li key={pack.id} class="import-line">
          <h3>{pack.title}</h3>
          <p>
            Published by {pack.publisher}. {packCounts(pack.counts)}. Taken in on {dateWords(pack.taken.slice(0, 10))}.
          </p>
          <div class="pm-acts">
            <button type="button" class="pm-link" onClick={() => remove(pack)}>
              Take out<span class="pm-hidden">: {pack.title}</span>
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}
