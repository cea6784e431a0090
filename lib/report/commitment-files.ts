import { entryJson } from './entry-json';
import { pageCommitments } from './page-commitments';
import { watchedCsv } from './watched-csv';

/** Commitments as files: one of them, all of a page, all that the reader watches. */
export const commitmentFiles = { entry: entryJson, page: pageCommitments, watched: watchedCsv };
