import type { CommitmentRecords, EntityId, Evidence, IsoDate, JudgedAs, ParticipantStatus } from '@/lib/model';

import { countStances, isTelling } from './counts';
import { lastJudgement } from './known-records';

/** "kept" and "not kept" stand on a record for or against; without one the view is not told. */
export function founded(view: JudgedAs | undefined, records: readonly Evidence[]): JudgedAs | undefined {
  const needsRecord = view === 'kept' || view === 'not kept';
  return needsRecord && !records.some(isTelling) ? undefined : view;
}

export interface Views {
  readonly editors?: JudgedAs;
  readonly reader?: JudgedAs;
}

/** The views that may be told on a day. */
export function viewsKnown(records: CommitmentRecords, evidence: readonly Evidence[], asOf: IsoDate): Views {
  const editors = founded(lastJudgement(records, 'editors', asOf)?.view, evidence);
  const reader = founded(lastJudgement(records, 'reader', asOf)?.view, evidence);
  return { ...(editors === undefined ? {} : { editors }), ...(reader === undefined ? {} : { reader }) };
}

/** A record that names no participants is about all of them. */
function isAbout({ about }: Evidence, entity: EntityId): boolean {
  return about === undefined || about.includes(entity);
}

/** What the records show for each of those who promised. */
export function participantsKnown(
  records: CommitmentRecords,
  evidence: readonly Evidence[],
  asOf: IsoDate,
): readonly ParticipantStatus[] {
  const judged = lastJudgement(records, 'editors', asOf)?.perParticipant ?? [];
  return records.commitment.promisedBy.map((entity) => {
    const theirs = evidence.filter((record) => isAbout(record, entity));
    const editors = founded(judged.find((one) => one.entity === entity)?.view, theirs);
    return { entity, counts: countStances(theirs), ...(editors === undefined ? {} : { editors }) };
  });
}
