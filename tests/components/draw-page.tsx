import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';

import { render } from 'preact';
import type { ComponentChildren } from 'preact';
import { onTestFinished } from 'vitest';

/** Draws a part of one of our whole pages; it is gone after the test. */
export function drawPage(view: ComponentChildren): HTMLElement {
  return drawInside('main', view);
}

/** Draws a whole page, which has a main part of its own, or a part of one; it is gone after the test. */
export function drawInside(element: 'main' | 'div', view: ComponentChildren): HTMLElement {
  document.documentElement.lang = 'en-GB';
  document.title = 'A page of ours';
  const root = document.body.appendChild(document.createElement(element));
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  render(view, root);
  return root;
}
