import type { ComparedCorrection, Correction, CorrectionId, ListedCorrection, ListedNotAName } from '@/lib/model';
import type { Changed } from '@/lib/model';

import type { View } from '../states/view';

/** What a file of corrections would bring, before anything is kept. */
export type CorrectionsPreview =
  | { readonly is: 'refused'; readonly where: string; readonly why: string }
  | { readonly is: 'read'; readonly compared: readonly ComparedCorrection[] };

export interface CorrectionsProps {
  readonly corrections: View<readonly ListedCorrection[]>;
  /** Words that are no name on any page. */
  readonly notNames: readonly ListedNotAName[];
  readonly onBringBack: (id: CorrectionId) => Promise<Changed>;
  readonly onNameAgain: (name: ListedNotAName) => Promise<Changed>;
  readonly onSave: (corrections: readonly Correction[]) => void;
  /** Reads a file, and shows what it would bring; keeps nothing. */
  readonly onPreview: (text: string) => CorrectionsPreview;
  /** The change that was made, by which it is taken back; nothing where there was nothing to change. */
  readonly onReadIn: (chosen: readonly ComparedCorrection[]) => Promise<{ readonly change?: number } | 'storage full'>;
  readonly onTakeBack: (change: number) => Promise<'taken back' | 'changed since'>;
}
