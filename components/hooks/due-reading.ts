// The list of what is due: loaded once it is opened.
import { reader } from '@/lib/app';

export const dated = reader.dated;
export const next = reader.dueNext;
