// What a reader does to the corpus: loaded with the first act.
import { reader } from '@/lib/app';

export const openActs = reader.acts;
