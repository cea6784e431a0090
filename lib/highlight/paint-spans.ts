import type { PageText } from '@/lib/text';

import type { Ink } from './inks';
import { paintBlock } from './paint-block';
import type { Undo, Voice } from './paint-block';
import { strokesOf } from './strokes';

/**
 * Marks all inks in the page, nested and overlapping ones too: each keeps its mark, in every block that it
 * touches. Everything is read first, then written. The undo gives back the same `innerHTML`.
 */
export function paintSpans(page: PageText, inks: readonly Ink[], voice: Voice): Undo {
  const blocks = [...strokesOf(page, inks)];
  const painted = blocks.map(([block, strokes]) => paintBlock(block, strokes, voice));
  return () => painted.forEach(({ undo }) => undo());
}
