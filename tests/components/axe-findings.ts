import { run } from 'axe-core';
import type { ElementContext } from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong, and how much it looked at: nothing looked at is no proof. */
export async function axeFindings(
  place: ElementContext = document,
): Promise<{ readonly wrong: readonly string[]; readonly looked: number }> {
  const { violations, passes } = await run(place, { runOnly: TAGS });
  return {
    wrong: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    looked: passes.reduce((sum, { nodes }) => sum + nodes.length, 0),
  };
}
