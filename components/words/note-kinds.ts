import { worded } from '@/lib/language';
import type { NoteKind } from '@/lib/model';

/** What a note is to its reader, and what choosing that says. */
export const KIND_WORDS: Readonly<Record<NoteKind, { label: string; longer: string }>> = worded({
  note: { label: 'Note', longer: 'A plain note' },
  question: { label: 'Question', longer: 'Something to ask' },
  quote: { label: 'Quote', longer: 'Words to use again' },
  'to check': { label: 'To check', longer: 'A fact to look up' },
  idea: { label: 'Idea', longer: 'A thought of your own' },
  concern: { label: 'Concern', longer: 'Something that worries you' },
});
