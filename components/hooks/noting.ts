// What a reader does to notes: loaded with the first act.
import { notebook } from '@/lib/app';

export const openActs = notebook.acts;
