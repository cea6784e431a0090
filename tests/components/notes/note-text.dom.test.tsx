import * as fc from 'fast-check';
import { render } from 'preact';
import { expect, test } from 'vitest';

import { NoteText } from '@/components/notes/NoteText';

/** What is drawn of a note's words. */
function drawn(body: string): HTMLElement {
  const place = document.createElement('div');
  render(<NoteText body={body} />, place);
  return place;
}

const SAFE = new Set('A,BLOCKQUOTE,BR,CODE,DIV,EM,HR,LI,OL,P,PRE,STRONG,UL'.split(','));

test.each([
  { body: 'Ask **Kim** by *Friday*', html: '<p>Ask <strong>Kim</strong> by <em>Friday</em></p>' },
  { body: '- one\n- two', html: '<ul><li><p>one</p></li><li><p>two</p></li></ul>' },
  { body: 'first line\nsecond line', html: '<p>first line<br>second line</p>' },
  { body: '# Plan', html: '<p><strong>Plan</strong></p>' },
  { body: '    four spaces', html: '<p>four spaces</p>' },
  { body: '1 &lt; 2 &amp; 3', html: '<p>1 &amp;lt; 2 &amp;amp; 3</p>' },
  {
    body: '<b>bold</b> <script>alert(1)</script>',
    html: '<p>&lt;b&gt;bold&lt;/b&gt; &lt;script&gt;alert(1)&lt;/script&gt;</p>',
  },
  {
    body: '[plan](https://www.gov.uk/x)',
    html: '<p><a href="https://www.gov.uk/x" target="_blank" rel="noreferrer">plan</a></p>',
  },
  { body: '[plan](javascript:alert(1))', html: '<p>plan</p>' },
  {
    body: '![pixel](https://example.org/p.png)',
    html: '<p>!<a href="https://example.org/p.png" target="_blank" rel="noreferrer">pixel</a></p>',
  },
])('“$body” is drawn as $html', ({ body, html }) => {
  expect(drawn(body).querySelector('.pm-note-body')?.innerHTML).toBe(html);
});

const markdown = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '**',
        '*',
        '_',
        '`',
        '```\n',
        '[a](',
        ')',
        '](javascript:alert(1))',
        '<img src=x onerror=alert(1)>',
      ),
      fc.constantFrom(
        '<script>',
        '&#106;avascript:',
        'data:text/html,x',
        '\n',
        '\n\n',
        '- ',
        '> ',
        '# ',
        '![',
        '<https://a.b>',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

test('whatever is written, nothing is drawn but plain elements, and links lead to the web only', () => {
  fc.assert(
    fc.property(markdown, (body) => {
      for (const element of drawn(body).querySelectorAll('*')) {
        expect(SAFE.has(element.tagName)).toBe(true);
        expect(
          element.getAttributeNames().filter((name) => !['class', 'href', 'target', 'rel', 'start'].includes(name)),
        ).toEqual([]);
        expect(element.getAttribute('href') ?? 'https://none').toMatch(/^https?:\/\//u);
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  { what: 'too long to be read as Markdown', body: '**a** '.repeat(9_000) },
  { what: 'of nothing but marks', body: '> '.repeat(2_000) },
])('a note $what is shown as it is, whole', ({ body }) => {
  expect(drawn(body).querySelector('.pm-note-plain')?.textContent).toBe(body);
});
