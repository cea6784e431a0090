import type { CommitmentId, Corpus, Source } from '@/lib/model';

import { addressOf, sourceOf } from './parts';
import type { CommitmentRecord, RecordFault } from './record';

const placeOf = ({ address, copy }: Source): string =>
  (address ?? copy ?? '').replace(/^https?:\/\/(?:www[.])?/u, '').replace(/[?].*$/u, '');

/** Whether two sources are one document: at one address, or with one title of one day. */
export function sameSource(one: Source, other: Source): boolean {
  const [at, there] = [placeOf(one), placeOf(other)];
  return (at !== '' && at === there) || (one.title === other.title && one.date === other.date);
}

/**
 * What of a record is missing in the base, whose commitment it repeats: its evidence, its document, and the words by which
 * the commitment is recognised there. Nothing is left out without being said.
 */
export function heldByBase(record: CommitmentRecord, id: CommitmentId, base: Corpus): readonly RecordFault[] {
  const fault = (field: string, why: string): RecordFault => ({ record: record.id, field, why });
  const commitment = base.commitments.find((one) => one.id === id);
  if (commitment === undefined) return [fault('id', `is said to repeat ${id}, which is not there`)];
  const held = base.evidence
    .filter((one) => one.for.includes(id))
    .flatMap(({ source, also = [] }) => [source, ...also]);
  const missing = record.evidence.flatMap((one, at) =>
    held.some((source) => sameSource(source, sourceOf(one)))
      ? []
      : [fault(`evidence.${at + 1}`, `is not held for ${id}`)],
  );
  const document = base.documents.find(({ address }) => address === addressOf(record.document.address));
  if (document === undefined) return [...missing, fault('document', 'is not held')];
  const words = commitment.sentences?.find((one) => one.document === document.id)?.words;
  const isRecognised = words !== undefined && words.join(' ') === record.words.join(' ');
  const bears = commitment.document === document.id || document.bearsOn?.includes(id) === true;
  return [
    ...missing,
    ...(isRecognised ? [] : [fault('words', `are not among the sentences of ${id}`)]),
    ...(bears ? [] : [fault('document', `does not name ${id}`)]),
  ];
}
