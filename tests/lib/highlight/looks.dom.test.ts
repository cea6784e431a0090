import { afterEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';

import marksCss from '@/entrypoints/govuk.content/marks.css?inline';
import { paintSpans } from '@/lib/highlight';

import { bodyOf, spanOn } from './body';

interface Media {
  readonly media?: string;
  readonly features?: readonly { readonly name: string; readonly value: string }[];
}
interface Protocol {
  send(method: string, params: object): Promise<unknown>;
}
const emulate = (media: Media): Promise<unknown> =>
  (cdp() as unknown as Protocol).send('Emulation.setEmulatedMedia', { media: '', features: [], ...media });
const FORCED: Media = {
  features: [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: 'dark' },
  ],
};

/** A commitment with a name and a note in it, beside words that are not marked. */
function draw() {
  const { body, page } = bodyOf(
    '<p style="color: #0b0c0c">We will <a href="#x">fund Europol</a> in spring with Frontex soon. Plain.</p>',
  );
  const style = document.createElement('style');
  style.textContent = marksCss;
  body.append(style);
  paintSpans(
    page,
    [
      spanOn(page, 'We will fund Europol in spring with Frontex', 'commitment'),
      spanOn(page, 'Europol', 'entity'),
      spanOn(page, 'spring', 'note'),
      spanOn(page, 'Frontex', 'entity'),
    ],
    'quiet',
  );
  const styleOf = (words: string) => {
    const mark = [...body.querySelectorAll('mark')].find(({ textContent }) => textContent === words);
    return getComputedStyle(mark ?? body.querySelector('p') ?? body);
  };
  return { body, styleOf, paragraph: getComputedStyle(body.querySelector('p') ?? body) };
}

afterEach(async () => {
  document.documentElement.removeAttribute('data-pledgemark-ground');
  await emulate({});
});

test('in forced colours marked words are as readable as the words beside them, and no tint is left', async () => {
  await emulate(FORCED);
  const { styleOf, paragraph, body } = draw();
  expect(styleOf('Frontex').color).toBe(paragraph.color);
  expect(styleOf('We will ').color).toBe(paragraph.color);
  expect(styleOf('We will ').backgroundColor).toBe('rgba(0, 0, 0, 0)');
  expect(styleOf('We will ').textDecorationColor).toBe(paragraph.color);
  expect(styleOf('Europol').color).toBe(getComputedStyle(body.querySelector('a') ?? body).color);
  expect(styleOf('spring').backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
});

test('on paper the lines are black, tints and dots are gone, and a note has an outline', async () => {
  await emulate({ media: 'print' });
  const { styleOf } = draw();
  expect([styleOf('We will ').backgroundColor, styleOf('We will ').textDecorationColor]).toEqual([
    'rgba(0, 0, 0, 0)',
    'rgb(0, 0, 0)',
  ]);
  expect(styleOf('Frontex').textDecorationLine).toBe('none');
  expect([styleOf('spring').outlineStyle, styleOf('spring').backgroundColor]).toEqual(['dotted', 'rgba(0, 0, 0, 0)']);
});

test.each([
  { ground: 'light', line: 'rgb(152, 40, 93)' },
  { ground: 'dark', line: 'rgb(242, 167, 200)' },
])('on a $ground ground a commitment’s line is $line, whatever the system prefers', async ({ ground, line }) => {
  await emulate({ features: [{ name: 'prefers-color-scheme', value: ground === 'light' ? 'dark' : 'light' }] });
  document.documentElement.setAttribute('data-pledgemark-ground', ground);
  expect(draw().styleOf('We will ').textDecorationColor).toBe(line);
});

test.each([
  { words: 'We will ', style: 'solid', thickness: '3px' },
  { words: 'Frontex', style: 'dotted', thickness: '1.52px' },
])('at 19px the line under “$words” is $style and $thickness thick', ({ words, style, thickness }) => {
  const { body, styleOf } = draw();
  body.style.fontSize = '19px';
  expect(styleOf(words).textDecorationStyle).toBe(style);
  expect(Number.parseFloat(styleOf(words).textDecorationThickness)).toBeCloseTo(Number.parseFloat(thickness), 1);
});

test('a link in a mark keeps its colour, and bold stays bold', () => {
  const { body, styleOf } = draw();
  expect(styleOf('Europol').color).toBe(getComputedStyle(body.querySelector('a') ?? body).color);
  expect(styleOf('We will ').fontWeight).toBe(getComputedStyle(body).fontWeight);
});
