import type { LookAnswer, PageFacts } from '@/lib/model';

type Dated = Pick<PageFacts, 'published' | 'updated'>;

/**
 * The day that a document speaks for, beside a commitment: of its publication; where that was before the commitment, of
 * its last change, for its words are of then. '' where it shows none.
 * @param since the day of the commitment
 */
export function dayOf({ published, updated }: Dated, since: string | undefined): Pick<LookAnswer, 'date' | 'dateIs'> {
  const isBefore = published !== undefined && since !== undefined && published < since;
  if (published !== undefined && !(isBefore && updated !== undefined && updated > published))
    return { date: published, dateIs: 'published' };
  return { date: updated ?? '', dateIs: 'updated' };
}
