// The comparing of a page's finds with what is stored: loaded once they are listed.
import { pages } from '@/lib/app';

export const suggestions = pages.suggestions;
