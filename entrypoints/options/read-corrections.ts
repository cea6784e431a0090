import type { CorrectionsPreview } from '@/components/pages/corrections-view';
import type { Correction } from '@/lib/model';
import { correctionsFile } from '@/lib/report';

/** Reads a file of corrections and compares it with those here. Keeps nothing. */
export function readCorrections(text: string, mine: readonly Correction[]): CorrectionsPreview {
  const compared = correctionsFile.compare(text, mine);
  return 'why' in compared ? { is: 'refused', ...compared } : { is: 'read', compared };
}
