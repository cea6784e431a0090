import type { SearchTimes } from './browser/search';
import { always, answer, ms } from './measure';
import type { Bench } from './measure';
import { median } from './median';
import { openBenchPage } from './open-bench-page';

const DOCUMENTS = 10_000;
const ROUNDS = 7;

interface Offered {
  readonly timeSearch: (count: number, rounds: number) => Promise<SearchTimes>;
}

export const SEARCH: Bench = {
  name: 'search',
  question: 'Is what is typed found at once among 10,000 documents, and what does opening them cost?',
  async run() {
    const { page, close } = await openBenchPage('search.ts');
    const { took, slowest, built, rowsRead, megabytes } = await page.evaluate(
      ([count, rounds]) => (globalThis as unknown as Offered).timeSearch(count, rounds),
      [DOCUMENTS, ROUNDS] as const,
    );
    await close();
    const scan = ms('a filter over the whole table', took.scanned);
    return [
      answer('search/documents', {
        figure: ms('counted, and the 20 first read; the median of all keystrokes', took.documents),
        peer: scan,
      }),
      answer('search/commitments', {
        figure: ms('counted by what became of them, and the 20 first read', took.commitments),
        peer: scan,
      }),
      answer('search/slowest', { figure: ms('of either kind', slowest), peer: scan }),
      answer('search/index', {
        figure: ms(`the list of entries read, of a kept index of ${megabytes.toFixed(1)} MB`, took.opened),
        peer: always(`built from the documents, the median of ${built.length}`, median(built), 'ms'),
      }),
      answer('search/start', {
        figure: ms(`with ${DOCUMENTS} documents kept: ${rowsRead} rows are read`, took.startedFull),
        peer: ms('with none', took.startedEmpty),
      }),
    ];
  },
};
