import { worded } from '@/lib/language';
import type { AnswerSaying } from '@/lib/model';

/** What a reader can say of a passage. */
export const SAYING_WORDS: Readonly<Record<AnswerSaying, string>> = worded({
  done: 'Done',
  partly: 'Partly',
  'not done': 'Not done',
  changed: 'Changed',
  background: 'Background',
  'not about this': 'Not about this',
});
