import { saidOf } from '@/lib/app/said/said-of';
import type { CommitmentRecords, Entity, IsoDate, Said } from '@/lib/model';

import { AS_OF, entity } from '../../corpus/records';

const named = (id: string, name: string): Entity => ({
  id: entity(id),
  name,
  type: 'country',
  aliases: [],
  sources: [],
});
/** The two who promise in `A_COMMITMENT`. */
export const PROMISERS: readonly Entity[] = [named('country/a', 'Arland'), named('country/b', 'Borland')];

/** What is said of stored records on a day of the shipped corpus. */
export function saidFor(records: CommitmentRecords, asOf: IsoDate = AS_OF): Said {
  return saidOf(records, { edition: asOf, entities: PROMISERS, held: 'stored' });
}
