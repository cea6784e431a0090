import type { AnswerSaying, Evidence, Stance } from '@/lib/model';

type Recorded = Exclude<AnswerSaying, 'not about this'>;

/** What a row counts as, as a record says it. A record knows for, against and background: the rest is its note. */
const RECORDED: Readonly<Record<Recorded, { readonly stance: Stance; readonly note?: string }>> = {
  done: { stance: 'supports' },
  'not done': { stance: 'contradicts' },
  partly: { stance: 'context', note: 'You read it as: partly done.' },
  changed: { stance: 'context', note: 'You read it as: changed.' },
  background: { stance: 'context' },
};

export function recordedAs(counts: Recorded): { readonly stance: Stance; readonly note?: string } {
  return RECORDED[counts];
}

/** The same the other way round. */
export function countsOf({ stance, note }: Pick<Evidence, 'stance' | 'note'>): Recorded {
  const all = Object.entries(RECORDED) as readonly (readonly [Recorded, { stance: Stance; note?: string }])[];
  return all.find(([, one]) => one.stance === stance && one.note === note)?.[0] ?? 'background';
}
