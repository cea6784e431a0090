import { onTestFinished } from 'vitest';

import { raiseShadow } from '@/components/shadow/raise-shadow';
import type { Raised } from '@/components/shadow/raise-shadow';

import { axeFindings } from './axe-findings';

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

/** What axe finds wrong in the view. */
export const axeIn = ({ host }: Raised) => axeFindings(host);
