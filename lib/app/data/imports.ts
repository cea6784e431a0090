// What the reader brings in from GOV.UK: its queue, and what came of it.
import { library } from '@/lib/db';

export { importQueue as queue } from './import-queue';
export { readImports as all } from './read-imports';

export const { forget, retry, setState, start } = library.imports;
