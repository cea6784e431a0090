import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';

import { render } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';

import { HowViewsAreSet } from '@/components/pages/HowViewsAreSet';
import text from '@/docs/how-views-are-set.md?raw';

import { axeFindings } from '../axe-findings';
import { plainWords } from '../../docs/plain-words';

function draw(markdown: string): HTMLElement {
  document.documentElement.lang = 'en-GB';
  document.title = 'How views are set, Pledgemark';
  const place = document.createElement('div');
  document.body.append(place);
  onTestFinished(() => {
    render(null, place);
    place.remove();
  });
  render(<HowViewsAreSet text={markdown} />, place);
  const main = place.querySelector('main');
  if (main === null) throw new Error('the page has no main part');
  return main;
}

const wordsOf = (part: HTMLElement): string => part.innerText.replaceAll(/\s+/gu, ' ').trim();

test('the page says what the document says, word for word and in its order', () => {
  expect(text.length).toBeGreaterThan(1_000);
  expect(wordsOf(draw(text))).toBe(plainWords(text));
});

test('headings, lists and bold words of the document are those of the page', () => {
  const main = draw(text);
  const count = (pattern: RegExp): number => [...text.matchAll(pattern)].length;
  expect(main.querySelectorAll('h1')).toHaveLength(1);
  expect(main.querySelectorAll('h2')).toHaveLength(count(/^## /gmu));
  expect(main.querySelectorAll('li')).toHaveLength(count(/^(?:-|\d\.) /gmu));
  expect(main.querySelectorAll('li strong')).toHaveLength(count(/\*\*[^*]+\*\*/gu));
});

test('HTML in the document is left out, and a link leads to the web or is none', () => {
  const main = draw(
    '# A\n\n<img src=x onerror=alert(1)>\n\n[here](javascript:alert) and [there](https://www.gov.uk/) in **bold <b>words</b>**',
  );
  expect(wordsOf(main)).toBe('A here and there in bold words');
  expect([...main.querySelectorAll('a')].map(({ href }) => href)).toEqual(['https://www.gov.uk/']);
  expect(main.querySelectorAll('img, b')).toHaveLength(0);
});

test.each([
  { width: 1280, scheme: 'light' },
  { width: 320, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
  { width: 320, scheme: 'dark' },
])('axe finds nothing at $width px, $scheme, and nothing runs out of the side', async ({ width, scheme }) => {
  await page.viewport(width, 800);
  document.documentElement.style.colorScheme = scheme;
  onTestFinished(() => document.documentElement.removeAttribute('style'));
  const { wrong, looked } = await axeFindings(draw(text).ownerDocument);
  expect(wrong).toEqual([]);
  expect(looked).toBeGreaterThan(10);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
