import { imports } from './imports';
import { keptPages } from './kept-pages';
import { readings } from './readings';
import { searchSources } from './search-sources';

/** What was read, kept and brought in. */
export const library = { imports, keptPages, readings, searchSources };
