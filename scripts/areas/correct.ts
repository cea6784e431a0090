import type { Correction } from './editors';
import type { CommitmentRecord, RecordFault } from './record';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The object that has the last part of a field's path: `evidence.2.tier` counts the evidence from 1. */
function holderOf(record: Fields, path: readonly string[]): unknown {
  return path.slice(0, -1).reduce<unknown>((held, part) => {
    if (Array.isArray(held)) return held[Number(part) - 1];
    return isFields(held) ? held[part] : undefined;
  }, record);
}

/** A record as the editors corrected it; a field that does not say what they corrected is a fault. */
export function corrected(
  record: CommitmentRecord,
  corrections: readonly Correction[],
): { readonly record: CommitmentRecord; readonly faults: readonly RecordFault[] } {
  const changed = structuredClone(record);
  const faults = corrections.flatMap(({ field, from, to }): readonly RecordFault[] => {
    const path = field.split('.');
    const holder = holderOf(changed, path);
    const last = path.at(-1) ?? '';
    if (!isFields(holder) || JSON.stringify(holder[last]) !== JSON.stringify(from))
      return [{ record: record.id, field, why: `does not say ${JSON.stringify(from)}, which the editors corrected` }];
    holder[last] = to;
    return [];
  });
  return { record: changed, faults };
}
