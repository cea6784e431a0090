import type { PageText } from '@/lib/text';

import type { Ink } from './inks';
import { paintBlock } from './paint-block';
import type { Painted, Undo, Voice } from './paint-block';
import { keepSelection } from './selection';
import { strokesOf } from './strokes';

/**
 * Marks all inks in the page, nested and overlapping ones too: each keeps its mark, in every block that it
 * touches. Everything is read first, then written. The undo gives back the same `innerHTML`.
 */
export function paintSpans(page: PageText, inks: readonly Ink[], voice: Voice): Undo {
  const strokes = strokesOf(page, inks);
  const blocks = [...strokes.keys()];
  const painted: Painted[] = [];
  keepSelection(blocks, () => strokes.forEach((here, block) => painted.push(paintBlock(block, here, voice))));
  return () => keepSelection(blocks, () => painted.reverse().forEach(({ undo }) => undo()));
}
