import { expect, test, vi } from 'vitest';

import { groundOf, paintNear } from '@/lib/highlight';

import { bodyOf, span, spanOn } from './body';

const FAR = '<div style="height: 8000px"></div>';
const count = (body: HTMLElement): number => body.querySelectorAll('mark.pledgemark').length;

test('what is near the window is marked at once, the rest as it comes near', async () => {
  const { body, page } = bodyOf(`<p>near words</p>${FAR}<p id="far">far words</p>`);
  const before = body.innerHTML;
  const painting = paintNear(page, [spanOn(page, 'near', 'entity'), spanOn(page, 'far', 'entity')], { voice: 'quiet' });
  expect(count(body)).toBe(1);
  body.querySelector('#far')?.scrollIntoView();
  await vi.waitFor(() => expect(count(body)).toBe(2));
  void painting.undo();
  expect(body.innerHTML).toBe(before);
  window.scrollTo(0, 0);
});

test('what is far away is marked when all is asked for, as before printing', () => {
  const { body, page } = bodyOf(`<p>near words</p>${FAR}<p>far words</p>`);
  const painting = paintNear(page, [spanOn(page, 'far', 'entity')], { voice: 'quiet' });
  expect(count(body)).toBe(0);
  painting.paintAll();
  expect(count(body)).toBe(1);
  void painting.undo();
});

test('an item far away is marked when its pieces are asked for, and they come in the order of the page', () => {
  const { page } = bodyOf(`${FAR}<ul><li>one</li><li>two</li></ul>`);
  const painting = paintNear(page, [span('c', 'commitment', 0, page.reading.text.length)], { voice: 'quiet' });
  expect(painting.marksOf(span('c', 'commitment', 0, 1).id).map((mark) => mark.textContent)).toEqual(['one', 'two']);
  void painting.undo();
});

test('an item put in later, inside or around what is marked, lies where its length puts it', () => {
  const { body, page } = bodyOf('<p>We will fund the Home Office now.</p><p>Else</p>');
  const before = body.innerHTML;
  const finds = [spanOn(page, 'fund the Home Office', 'commitment'), spanOn(page, 'Else', 'entity')];
  const painting = paintNear(page, finds, { voice: 'quiet' });
  const untouched = body.querySelector('p:last-child mark');
  painting.change([...finds, spanOn(page, 'We will fund the Home Office now', 'note'), spanOn(page, 'Home', 'note')]);
  expect(
    body.querySelector('[data-pledgemark-kind=note] > [data-pledgemark-kind=commitment] > [data-pledgemark-kind=note]')
      ?.textContent,
  ).toBe('Home');
  expect(body.querySelector('p:last-child mark')).toBe(untouched);
  painting.change(finds);
  expect(body.querySelector('[data-pledgemark-kind=note]')).toBeNull();
  void painting.undo();
  expect(body.innerHTML).toBe(before);
});

test('what lies at a place is told innermost first, and a mark of the page’s own is not among it', () => {
  const { body, page } = bodyOf('<p>We will fund the Home Office now.</p><p><mark class="pledgemark">fake</mark></p>');
  const painting = paintNear(
    page,
    [spanOn(page, 'fund the Home Office', 'commitment'), spanOn(page, 'Home Office', 'entity')],
    { voice: 'quiet' },
  );
  const name = body.querySelector('[data-pledgemark-kind=entity]')?.firstChild ?? null;
  expect(painting.spansAt(name).map(({ kind }) => kind)).toEqual(['entity', 'commitment']);
  expect(painting.spansAt(body.querySelector('p:last-child mark'))).toEqual([]);
  void painting.undo();
});

test('every write runs through the one who watches the page', () => {
  const { body, page } = bodyOf('<p>near words</p>');
  let writes = 0;
  const painting = paintNear(page, [spanOn(page, 'near', 'entity')], {
    voice: 'quiet',
    write: (change) => {
      writes += 1;
      change();
    },
  });
  expect([writes > 0, count(body)]).toEqual([true, 1]);
  painting.speak('spoken');
  expect(body.querySelector('mark')?.hasAttribute('role')).toBe(false);
  void painting.undo();
});

test.each([
  { colour: 'rgb(11, 12, 12)', ground: 'dark' },
  { colour: 'rgb(255, 255, 255)', ground: 'light' },
  { colour: 'rgba(0, 0, 0, 0)', ground: 'light' },
  { colour: 'rgb(140, 140, 140)', ground: 'light' },
] as const)('a page on $colour has a $ground ground', ({ colour, ground }) => {
  document.body.style.backgroundColor = colour;
  const measured = groundOf(document);
  document.body.style.removeProperty('background-color');
  expect(measured).toBe(ground);
});
