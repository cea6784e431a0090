import type { Page } from '@playwright/test';

import { storedPages } from '../../scripts/serve-pages';
import { STATEMENT, expect, heard, test, visit } from './reader';

const SENTENCE = 'The Home Office will publish a plan for the cell by the end of 2027. ';
const html = storedPages().get(STATEMENT)?.html ?? '';
const wrapper = /<div[^>]*class="gem-c-govspeak [^"]*"[^>]*>/.exec(html)?.[0] ?? '';

/** The stored page with more in its body. */
const withBody = (more: string): string => html.replace(wrapper, wrapper + more);

/** A button of the page's own, and how often it was pressed. */
const BUTTON =
  '<button id="own" style="position:fixed;top:0;left:0" onclick="this.dataset.pressed=Number(this.dataset.pressed??0)+1">Own</button>';
const withButton = (page: string): string => page.replace('</body>', `${BUTTON}</body>`);

async function answersAClick(page: Page): Promise<void> {
  const own = page.locator('#own');
  await own.click();
  await expect(own).toHaveAttribute('data-pressed', '1');
}

const REFUSED = [
  {
    page: '32,000 commitments',
    more: `<p>${SENTENCE}</p>`.repeat(32_000),
    sentence: 'more than 1,000,000 characters',
  },
  { page: '70,000 elements', more: '<b>a</b>'.repeat(70_000), sentence: 'it has more than 60,000 elements' },
  { page: '8,000 commitments', more: `<p>${SENTENCE}</p>`.repeat(8_000), sentence: 'it has more than 15,000 names' },
  {
    page: '4.5 MB in one paragraph',
    more: `<p>${SENTENCE.repeat(65_000)}</p>`,
    sentence: 'more than 1,000,000 characters',
  },
  { page: '300 levels', more: '<div>'.repeat(300), sentence: 'more than 200 elements inside one another' },
] as const;

for (const { page: what, more, sentence } of REFUSED) {
  test(`a page of ${what} is refused with a sentence, is left as it is, and answers its reader`, async ({
    page,
    reader,
  }) => {
    reader.addPage(STATEMENT, withButton(withBody(more)));
    await visit(page, STATEMENT, 'failed');
    await answersAClick(page);
    await expect(page.locator('mark.pledgemark')).toHaveCount(0);
    const panel = await reader.openPanel(page);
    await expect(panel.getByText('This page is too long for Pledgemark to read')).toContainText(sentence);
    await expect(panel.getByText('Your notes are safe.')).toBeVisible();
  });
}

test('4,000 commitments are marked near the window and as they come near, and so are their signs', async ({
  page,
  reader,
}) => {
  reader.addPage(STATEMENT, withButton(withBody(`<p>${SENTENCE}</p>`.repeat(4_000))));
  await visit(page, STATEMENT);
  await answersAClick(page);
  const marks = page.locator('mark.pledgemark[data-pledgemark-kind="commitment"]');
  expect(await marks.count()).toBeLessThan(1_000);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2));
  await expect
    .poll(() =>
      marks.evaluateAll((all) =>
        all.some((mark) => {
          const { top } = mark.getBoundingClientRect();
          return top > 0 && top < window.innerHeight;
        }),
      ),
    )
    .toBe(true);
  await expect
    .poll(async () => (await heard(page, 'button')).some((name) => /^Commitment [12]\d{3}\./.test(name)))
    .toBe(true);
});

test('a countdown takes no marks off but its own block’s, and the page stays ready', async ({ page, reader }) => {
  reader.addPage(
    STATEMENT,
    html.replace(
      '<head>',
      `<head><script>addEventListener('load', () => {
        window.seen = { reading: 0, without: 0 };
        const root = document.documentElement;
        new MutationObserver(() => { if (root.dataset.pledgemarkState === 'reading') seen.reading += 1; })
          .observe(root, { attributes: true, attributeFilter: ['data-pledgemark-state'] });
      })</script>`,
    ),
  );
  await visit(page, STATEMENT);
  const before = await page.locator('mark.pledgemark').count();
  await page.evaluate(() => {
    const line = document.createElement('p');
    line.id = 'countdown';
    document.querySelector('.gem-c-govspeak')?.append(line);
    const first = document.querySelectorAll('mark.pledgemark');
    Object.assign(window, { first: [...first], left: 12 });
    const timer = setInterval(() => {
      const { left } = window as unknown as { left: number };
      line.textContent = `Closes in ${left} seconds`;
      Object.assign(window, { left: left - 1 });
      if (left === 0) clearInterval(timer);
    }, 500);
  });
  await expect(page.locator('#countdown')).toHaveText('Closes in 0 seconds');
  const seen = await page.evaluate(() => {
    const { first, seen: states } = window as unknown as { first: Element[]; seen: { reading: number } };
    return { gone: first.filter((mark) => !mark.isConnected).length, count: first.length, reading: states.reading };
  });
  expect(seen).toEqual({ gone: 0, count: before, reading: 0 });
});

test('a document that is opened and written anew ends in a state, and is marked when it is a policy page again', async ({
  page,
}) => {
  await visit(page, STATEMENT);
  await page.evaluate(() => {
    document.open();
    document.write('<p>gone</p>');
    document.close();
  });
  await expect(page.locator('html')).toHaveAttribute('data-pledgemark-state', 'off');
  await page.evaluate((again) => {
    document.open();
    document.write(again);
    document.close();
  }, html);
  await expect(page.locator('html')).toHaveAttribute('data-pledgemark-state', 'ready');
  await expect(page.locator('mark.pledgemark').first()).toBeAttached();
});

test('after a document was opened and written anew, marks answer the pointer and the keys', async ({ page }) => {
  await visit(page, STATEMENT);
  await page.evaluate((again) => {
    document.open();
    document.write(again);
    document.close();
  }, html);
  const mark = page.locator('mark.pledgemark[data-pledgemark-kind="commitment"]').first();
  await expect(page.locator('html')).toHaveAttribute('data-pledgemark-state', 'ready');
  await mark.hover();
  await expect(page.locator('[data-pledgemark-host="card"]')).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-pledgemark-host="card"]')).toHaveCount(0);
});

test('a document that is opened again and again has a verdict when it stops, and answers', async ({ page, reader }) => {
  reader.addPage(STATEMENT, withButton(html));
  await visit(page, STATEMENT);
  await page.evaluate((again) => {
    let left = 30;
    const timer = setInterval(() => {
      document.open();
      document.write(again);
      document.close();
      left -= 1;
      if (left === 0) clearInterval(timer);
    }, 100);
  }, withButton(html));
  await expect(page.locator('html')).toHaveAttribute('data-pledgemark-state', 'reading');
  await expect(page.locator('html')).toHaveAttribute('data-pledgemark-state', 'ready', { timeout: 60_000 });
  await expect(page.locator('mark.pledgemark').first()).toBeAttached();
  await answersAClick(page);
});

test('a form around the words whose fields are called as the tree is does not catch the pointer', async ({
  page,
  reader,
}) => {
  const fields = ['parentNode', 'nextSibling', 'childNodes'].map((name) => `<input name="${name}">`).join('');
  reader.addPage(STATEMENT, withButton(withBody(`<form id="form"><p>${SENTENCE}</p><p>Words.</p>${fields}</form>`)));
  await visit(page, STATEMENT);
  // by the mouse itself: the test's own tools would be caught by such a form
  const { x, y } = await page.evaluate(() => {
    const form = document.querySelector('#form');
    form?.scrollIntoView({ block: 'center' });
    const box = Element.prototype.getBoundingClientRect.call(form);
    const [, last] = Element.prototype.querySelectorAll.call(form, 'p');
    if (last !== undefined) getSelection()?.selectAllChildren(last);
    return { x: box.right - 5, y: box.top + 5 };
  });
  await page.mouse.move(x, y);
  await page.mouse.move(x - 5, y + 5);
  await answersAClick(page);
});

for (const name of ['documentElement', 'body', 'createTreeWalker', 'querySelectorAll', 'head'] as const)
  test(`a picture that is called ${name} takes no mark from a page`, async ({ page, reader }) => {
    reader.addPage(STATEMENT, html.replace('</body>', `<img name="${name}"></body>`));
    await visit(page, STATEMENT);
    await expect(page.locator('mark.pledgemark').first()).toBeAttached();
  });

test('what the browser prints is marked as a whole, and a page that makes up printing has nothing marked', async ({
  page,
  reader,
}) => {
  const times = 1_000;
  reader.addPage(STATEMENT, withBody(`<p>${SENTENCE}</p>`.repeat(times)));
  await visit(page, STATEMENT);
  const marks = page.locator('mark.pledgemark[data-pledgemark-kind="commitment"]');
  const near = await marks.count();
  expect(near).toBeLessThan(times);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await marks.count()).toBe(near);
  await page.pdf();
  expect(await marks.count()).toBeGreaterThanOrEqual(times);
});

test('a page whose body is taken out is off, and is marked when it is put back', async ({ page }) => {
  await visit(page, STATEMENT);
  await page.evaluate(() => {
    Object.assign(window, { kept: document.body });
    document.body.remove();
  });
  await expect(page.locator('html')).toHaveAttribute('data-pledgemark-state', 'off');
  await page.evaluate(() => document.documentElement.append((window as unknown as { kept: Node }).kept));
  await expect(page.locator('html')).toHaveAttribute('data-pledgemark-state', 'ready');
  await expect(page.locator('mark.pledgemark').first()).toBeAttached();
});

const ODD = [
  { page: 'a frameset', type: 'text/html', body: '<!doctype html><frameset><frame src="about:blank"></frameset>' },
  { page: 'an XML document', type: 'application/xml', body: '<feed><title>Feed</title></feed>' },
  {
    page: 'a drawing',
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">We will</text></svg>',
  },
] as const;
for (const { page: what, type, body } of ODD) {
  test(`${what} is left alone, and says so`, async ({ page }) => {
    await page.route(`${STATEMENT}-odd`, (route) => route.fulfill({ contentType: `${type}; charset=utf-8`, body }));
    await page.goto(`${STATEMENT}-odd`, { waitUntil: 'commit' });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.getAttribute('data-pledgemark-state')))
      .toBe('off');
  });
}
