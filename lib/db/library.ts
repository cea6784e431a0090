import { imports } from './imports';
import { keptPages } from './kept-pages';
import { packs } from './packs';
import { readings } from './readings';
import { searchSources } from './search-sources';

/** What was read, kept and brought in. */
export const library = { imports, keptPages, packs, readings, searchSources };
