import type { Evidence, Stance, Tier } from '@/lib/model';

export type Counts = Readonly<Record<Stance, number>>;

export function countStances(records: readonly Evidence[]): Counts {
  const counts = { supports: 0, contradicts: 0, context: 0 };
  for (const { stance } of records) counts[stance] += 1;
  return counts;
}

export function countTiers(records: readonly Evidence[]): Readonly<Record<Tier, number>> {
  const counts = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
  for (const { tier } of records) counts[tier] += 1;
  return counts;
}

/** Says something for or against, not background alone. */
export function isTelling({ stance }: Evidence): boolean {
  return stance !== 'context';
}

/** DESIGN section 6: a telling record of law, statistics or audit, by a publisher who promised nothing. */
export function isVerified(records: readonly Evidence[]): boolean {
  return records.some((record) => isTelling(record) && record.independent && record.tier <= 3);
}
