import { londonDay } from '@/lib/model';
import type { CommitmentRecords, IsoDate, IsoInstant, PackOrigin } from '@/lib/model';

/** The state of knowledge of what ships, and of each pack that the reader took in. */
export interface Edition {
  readonly asOf: IsoDate;
  readonly packs: ReadonlyMap<PackOrigin, IsoDate>;
}

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
 * The day that a status speaks of: that of the records, never the computer's. The latest of the edition of the corpus,
 * of the packs that brought some of these records, and of what the reader last did to this commitment.
 */
export function asOfRecords(records: CommitmentRecords, { asOf, packs }: Edition): IsoDate {
  const days = [...(records.packs ?? []).map((origin) => packs.get(origin)), ...readersDays(records)];
  return days.reduce<IsoDate>((last, day) => (day !== undefined && day > last ? day : last), asOf);
}
