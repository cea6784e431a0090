import { finds } from '@/lib/db';

import { readKnown } from './read-known';
import { readSuggestions } from './read-suggestions';

/** What is read of the page of a tab. */
export const pages = { finds: finds.of, known: readKnown, suggestions: readSuggestions };
