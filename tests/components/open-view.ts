import { run } from 'axe-core';
import { onTestFinished } from 'vitest';

import { raiseShadow } from '@/components/shadow/raise-shadow';
import type { Raised } from '@/components/shadow/raise-shadow';

/** A view in an open root, as the page's closed one is, on a ground of its colour. Gone after the test. */
export function openView(css: string, ground: 'light' | 'dark' = 'light'): Raised {
  const raised = raiseShadow(document, { name: 'view', css, ground, mode: 'open' });
  document.documentElement.lang = 'en';
  document.title = 'A view';
  document.body.style.backgroundColor = ground === 'dark' ? '#151617' : '#ffffff';
  document.body.append(raised.host);
  onTestFinished(() => {
    raised.lower();
    document.body.removeAttribute('style');
  });
  return raised;
}

/** What axe finds wrong in the view, and how much it looked at: nothing looked at is no proof. */
export async function axeIn({ host }: Raised): Promise<{ wrong: readonly string[]; looked: number }> {
  const found = await run(host, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  return {
    wrong: found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    looked: found.passes.reduce((sum, { nodes }) => sum + nodes.length, 0),
  };
}
