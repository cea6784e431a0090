import type { Attributed, Bearing, CommitmentRecords, Evidence } from '@/lib/model';
import type { IsoDate, Judgement, Lineage, OfficialState } from '@/lib/model';

import { correcting } from './corrections-of';
import { isKnown } from './days';

/** The records known on a day, without those that a known record of the same origin corrects. */
export function evidenceKnown(
  { evidence }: Pick<Bearing, 'evidence'>,
  asOf: IsoDate,
): readonly (Evidence & Attributed)[] {
  const known = evidence.filter(({ source }) => isKnown(source.date, source.read, asOf));
  const { correctedBy } = correcting(known);
  return known.filter((record) => correctedBy(record).length === 0);
}

/** Whether `next` was given after `last`, or where nothing tells: of one day, the moment decides. */
function isLater(next: Judgement, last: Judgement): boolean {
  if (next.date !== last.date) return next.date > last.date;
  return (next.given ?? '') >= (last.given ?? '');
}

/** The last view that one author had given by that day. */
export function lastJudgement(
  { judgements }: Pick<Bearing, 'judgements'>,
  by: Judgement['by'],
  asOf: IsoDate,
): Judgement | undefined {
  const given = judgements.filter((judgement) => judgement.by === by && judgement.date <= asOf);
  return given.reduce<Judgement | undefined>((last, next) => (last && !isLater(next, last) ? last : next), undefined);
}

/** Where it was said to come from by that day: what the reader accepted later was not known yet. */
export function lineageKnown({ lineage }: Pick<Bearing, 'lineage'>, asOf: IsoDate): readonly Lineage[] {
  return lineage.filter(({ accepted }) => accepted === undefined || accepted.slice(0, asOf.length) <= asOf);
}

/** What those who promised had last said of it by that day. */
export function officialState({ commitment }: CommitmentRecords, asOf: IsoDate): OfficialState {
  const said = commitment.history.filter(({ since, source }) => isKnown(since, source.read, asOf));
  return said.findLast(({ official }) => official !== undefined)?.official ?? 'unknown';
}
