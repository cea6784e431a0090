import type { SearchTimes } from './browser/search';
import { atMost, compare, ms } from './measure';
import type { Bench } from './measure';
import { openBenchPage } from './open-bench-page';

const DOCUMENTS = 10_000;
const ROUNDS = 7;
const TENTH = 0.1;

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
    const typed = `A keystroke among ${DOCUMENTS} documents of 200 words and ${DOCUMENTS} commitments, in Chromium`;
    return [
      compare(`${typed}: the documents found`, {
        figure: ms('counted, and the 20 first read; the median of all keystrokes', took.documents),
        peer: scan,
        reads: 'times as much',
        asked: atMost(TENTH),
      }),
      compare(`${typed}: the commitments found`, {
        figure: ms('counted by what became of them, and the 20 first read', took.commitments),
        peer: scan,
        reads: 'times as much',
        asked: atMost(TENTH),
      }),
      compare(`${typed}: the slowest of all`, {
        figure: ms('of either kind', slowest),
        peer: scan,
        reads: 'times as much',
      }),
      compare(`The index of ${DOCUMENTS} documents, ${megabytes.toFixed(1)} MB, made ready when the page opens`, {
        figure: ms('kept index read, keys compared', took.opened),
        peer: ms('built from the documents', built),
        reads: 'times as much',
      }),
      compare('Start of the background: store opened, seeds looked at', {
        figure: ms(`with ${DOCUMENTS} documents kept: ${rowsRead} rows are read`, took.startedFull),
        peer: ms('with none', took.startedEmpty),
        reads: 'times as much',
        asked: atMost(2),
      }),
    ];
  },
};
