import type { Around } from './edits';
import type { TracedText } from './traced-text';

/** A kind of change; where it does not apply, the text is handed back as it is. */
export interface Change {
  readonly name: string;
  readonly make: (text: TracedText, around: Around) => TracedText;
}
