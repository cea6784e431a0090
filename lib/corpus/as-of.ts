import { londonDay } from '@/lib/model';
import type { CommitmentRecords, IsoDate, IsoInstant } from '@/lib/model';

import { holderOf } from './pack-says';

const dayOf = (at: IsoInstant | undefined): IsoDate | undefined =>
  at === undefined ? undefined : londonDay(Date.parse(at));

/** The days on which the reader added or changed something of this commitment. */
function readersDays({ commitment, evidence, searched, lineage, judgements }: CommitmentRecords) {
  return [
    ...commitment.sources.map(({ read }) => read),
    ...evidence.map(({ clipped }) => dayOf(clipped?.at)),
    ...searched.map(({ at }) => dayOf(at)),
    ...lineage.map(({ accepted }) => dayOf(accepted)),
    ...judgements.map(({ by, date }) => (by === 'reader' ? date : undefined)),
  ];
}

/**
 * The day that a status speaks of: that of the records, never the computer's. The latest of the edition of the corpus, of
 * the pack that holds this commitment, and of what the reader last did to it. A pack that adds to what the editors or the
 * reader hold moves no day of theirs: what it says is told as of its own.
 * @param edition the state of knowledge of what ships; a commitment of an area has its area's instead
 */
export function asOfRecords(records: CommitmentRecords, edition: IsoDate): IsoDate {
  const days = [holderOf(records)?.asOf, ...readersDays(records)];
  const shipped = records.commitment.edition ?? edition;
  return days.reduce<IsoDate>((last, day) => (day !== undefined && day > last ? day : last), shipped);
}
