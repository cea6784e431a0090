import { finds } from '@/lib/db';

import { takenIn } from './keep-pages';
import { readKnown } from './read-known';
import { readSuggestions } from './read-suggestions';

/** What is read of the page of a tab. */
export const pages = { finds: finds.of, known: readKnown, suggestions: readSuggestions, takenIn };
