import type { LookUps } from './browser/look-up';
import { answer, ms } from './measure';
import type { Bench } from './measure';
import { openBenchPage } from './open-bench-page';

const SIZES = [100, 10_000, 100_000] as const;
const ROUNDS = 25;

interface Offered {
  readonly timeLookUps: (sizes: readonly number[], rounds: number) => Promise<LookUps>;
}

export const LOOK_UP: Bench = {
  name: 'look-up',
  question: 'Does it matter how many commitments are stored, when a page is looked up?',
  async run() {
    const { page, close } = await openBenchPage('look-up.ts');
    const { took, found } = await page.evaluate(
      ([sizes, rounds]) => (globalThis as unknown as Offered).timeLookUps(sizes, rounds),
      [SIZES, ROUNDS] as const,
    );
    await close();
    const at = (size: (typeof SIZES)[number]) => {
      const { commitments = 0, names = 0 } = found[SIZES.indexOf(size)] ?? {};
      return ms(`at ${size} stored: ${commitments} of 50 found, and ${names} names`, took[size] ?? []);
    };
    const [few, many, most] = SIZES.map(at);
    if (!few || !many || !most) return [];
    return [
      answer('look-up/stored', { on: '10,000 stored', figure: many, peer: few }),
      answer('look-up/stored', { on: '100,000 stored', figure: most, peer: few }),
    ];
  },
};
