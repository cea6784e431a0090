import type { AreaTimes } from './browser/areas';
import { answer, ms } from './measure';
import type { Bench, Row } from './measure';
import { openBenchPage } from './open-bench-page';

/** The base alone; all that ships; a corpus of years to come. */
const SIZES = [25, 113, 12_000] as const;
const ROUNDS = 25;

interface Offered {
  readonly timeAreas: (sizes: readonly number[], rounds: number) => Promise<AreaTimes>;
}

export const AREAS: Bench = {
  name: 'areas',
  question: 'Do start and look-up take longer, the more commitments ship?',
  async run() {
    const { page, close } = await openBenchPage('areas.ts');
    const { took, held } = await page.evaluate(
      ([sizes, rounds]) => (globalThis as unknown as Offered).timeAreas(sizes, rounds),
      [SIZES, ROUNDS] as const,
    );
    await close();
    const [base, ...larger] = SIZES;
    return (['start', 'look-up'] as const).flatMap((what): readonly Row[] => {
      const at = (size: number) => {
        const { commitments = 0, known = 0, rowsRead = 0 } = held[size] ?? {};
        const also = what === 'start' ? `${rowsRead} rows read` : `${known} known`;
        return ms(`with ${commitments} commitments, ${also}`, took[`${what} ${size}`] ?? []);
      };
      return larger.map((size) =>
        answer(`areas/${what}`, { on: `for ${size} commitments`, figure: at(size), peer: at(base) }),
      );
    });
  },
};
