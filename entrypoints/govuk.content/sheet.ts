import { groundOf } from '@/lib/highlight';
import type { Analysis, Settings } from '@/lib/model';

import { setFlag } from './flags';
import { takePen } from './pen';
import type { Look, Pen } from './pen';
import type { Read } from './read-body';

/** A page that was read and analysed, and what lies over it. */
export interface Sheet {
  readonly pen: Pen;
  readonly follow: (settings: Settings) => void;
  /** Takes everything of ours away. */
  readonly lift: () => void;
}

const lookOf = ({ density, sayMarks }: Settings): Look => ({ density, voice: sayMarks ? 'spoken' : 'quiet' });

export function layOut(page: Document, read: Read, analysis: Analysis, settings: Settings): Sheet {
  setFlag(page, 'ground', groundOf(page));
  const pen = takePen(page, read.page, analysis.finds, (change) => change());
  pen.look(lookOf(settings));
  return {
    pen,
    follow: (next) => pen.look(lookOf(next)),
    lift() {
      pen.lift();
      setFlag(page, 'ground', undefined);
    },
  };
}
