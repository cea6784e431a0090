import { forget } from './forget';
import { imports } from './imports';
import { keptPages } from './kept-pages';
import { pageJoins } from './page-joins';
import { packs } from './packs';
import { areas } from './plant-areas';
import { readings } from './readings';
import { searchSources } from './search-sources';
import { standing } from './standing';

/** What ships in areas, what was read, kept and brought in, how much of it there is, and how all of it is forgotten. */
export const library = { areas, forget, imports, keptPages, packs, pageJoins, readings, searchSources, standing };
