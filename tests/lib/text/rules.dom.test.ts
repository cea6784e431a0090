import { describe, expect, test } from 'vitest';

import { readText } from '@/lib/text';
import { NO_TEXT } from '@/lib/text/no-text';

import { bodyOf, read, textOf } from './bodies';

describe('what is no text', () => {
  test.each(NO_TEXT)('$name is left out, and what looks alike is read', ({ example, left, counterExample }) => {
    expect(textOf(example)).toBe(left);
    const whole = bodyOf(counterExample);
    expect(readText([whole]).reading.text.replaceAll(/\s+/g, ' ')).toBe(
      whole.textContent.replaceAll(/\s+/g, ' ').trim(),
    );
  });

  test.each([
    [
      'a footnote mark of old',
      'growth<sup id="fnref:1"><a href="#fn:1" class="footnote">1</a></sup> rose',
      'growth rose',
    ],
    [
      'a footnote mark of now',
      'growth<sup><a href="#fn:1" role="doc-noteref">[footnote 1]</a></sup> rose',
      'growth rose',
    ],
    ['a footnote mark that has lost its link', 'growth<sup id="fnref:1">1</sup> rose', 'growth rose'],
    ['two marks in one', 'growth<sup>[<a href="#fn:1">1</a>, <a href="#fn:2">2</a>]</sup> rose', 'growth rose'],
    [
      'a footnote mark told by its role alone',
      'growth<sup>[<a href="#source-1" role="doc-noteref">1</a>]</sup> rose',
      'growth rose',
    ],
    ['a link around the mark', 'growth<a href="#_ftn1"><sup>1</sup></a> rose', 'growth rose'],
    ['an ordinal is none', 'the 10<sup>th</sup> round', 'the 10th round'],
    ['a unit is none', '5 m<sup>2</sup>', '5 m2'],
    ['a raised link to a page is none', 'the <sup><a href="/plan">Plan</a></sup>', 'the Plan'],
    ['a raised word beside a mark stays', 'the <sup>Plan <a href="#fn:1">1</a></sup>', 'the Plan 1'],
    ['our own elements', 'We <span data-pledgemark-host="card">card</span>act', 'We act'],
    ['our own marks are the page’s words', 'We <mark class="pledgemark">will</mark> act', 'We will act'],
  ])('%s', (_rule, html, text) => {
    expect(textOf(`<p>${html}</p>`)).toBe(text);
  });
});

describe('white space and borders', () => {
  test.each([
    ['any white space is one space', 'We\n   will\tnow\u00A0\u2003act', 'We will now act'],
    ['a line break is one space', 'Department<br>for<br/>\n  Transport', 'Department for Transport'],
    ['an image ends the words', 'Home<img alt="Flag">Office', 'Home\n\nOffice'],
    ['an image between spaces too', 'Home <img alt=""> Office', 'Home\n\nOffice'],
    ['a drawing ends the words', 'Home<svg aria-hidden="true"><text>x</text></svg>Office', 'Home\n\nOffice'],
    ['a field of a form ends the words', 'Home <input value="x"> Office', 'Home\n\nOffice'],
    ['a field that is hidden does not', 'Home <input type="hidden"> Office', 'Home Office'],
    ['an image that is hidden does not', 'Home<img hidden alt="Flag"> Office', 'Home Office'],
    ['a soft hyphen is nothing', 'infra\u00ADstructure&shy;', 'infrastructure'],
    ['zero width is nothing', 'infra\u200Bstruc\u2060ture\uFEFF', 'infrastructure'],
    ['a word break is nothing', 'infra<wbr>structure', 'infrastructure'],
    ['a comment is nothing', 'infra<!-- x -->structure', 'infrastructure'],
    [
      'an abbreviation is one name with its neighbours',
      'the <abbr title="United Kingdom">UK</abbr>/France <em>Part</em>nership',
      'the UK/France Partnership',
    ],
    ['dashes, quote marks and diacritics stay', '‘Ångström’ – “naïve” — x', '‘Ångström’ – “naïve” — x'],
  ])('%s', (_rule, html, text) => {
    expect(textOf(`<p> ${html} </p>`)).toBe(text);
  });

  test.each([
    ['paragraphs', '<p>One</p>\n<p>Two</p>', 'One\n\nTwo'],
    ['a bare word beside a paragraph', 'One<p>Two</p>Three', 'One\n\nTwo\n\nThree'],
    [
      'list items, in lists in lists',
      '<ul><li>One<ol><li>Two</li></ol>Three</li><li>Four</li></ul>',
      'One\n\nTwo\n\nThree\n\nFour',
    ],
    [
      'cells and rows',
      '<table><tr><th>One</th><td>Two</td></tr><tr><td>Three</td></tr></table>',
      'One\n\nTwo\n\nThree',
    ],
    ['terms', '<dl><dt>One</dt><dd>Two</dd></dl>', 'One\n\nTwo'],
    ['a rule', 'One<hr>Two', 'One\n\nTwo'],
    ['a caption that is left out', 'One<figure><figcaption>No</figcaption></figure>Two', 'One\n\nTwo'],
    ['a link around blocks', '<a href="/x"><div>One</div><div>Two</div></a>', 'One\n\nTwo'],
    ['empty blocks make no border', '<p></p><p> </p><p>One</p><ul><li></li></ul>', 'One'],
  ])('%s', (_rule, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  test('several bodies are one text, and the page itself is not changed', () => {
    const bodies = [bodyOf('<p>One</p>'), document.createElement('div')];
    bodies[1]?.append('Two');
    const before = document.documentElement.outerHTML;
    expect(readText(bodies).reading.text).toBe('One\n\nTwo');
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('headings', () => {
  test('are spans of the text, numbers included, at every level', () => {
    const levels = [1, 2, 3, 4, 5, 6].map(
      (level) => `<h${level}><span class="number">${level}. </span> Part ${level}</h${level}><p>Text</p>`,
    );
    const { reading, blocks } = read(levels.join(''));
    expect(reading.headings.map(({ start, end }) => reading.text.slice(start, end))).toEqual(
      [1, 2, 3, 4, 5, 6].map((level) => `${level}. Part ${level}`),
    );
    expect(blocks.map(({ heading }) => heading)).toEqual([1, 2, 3, 4, 5, 6].flatMap((level) => [level, undefined]));
  });

  test('a block inside a heading is a heading still', () => {
    const { reading } = read('<h2><div>Part one</div></h2>');
    expect(reading.headings).toEqual([{ start: 0, end: 8 }]);
  });
});

describe('malformed pages', () => {
  test.each([
    ['unclosed paragraphs', '<p>One<p>Two<ul><li>Three<li>Four', 'One\n\nTwo\n\nThree\n\nFour'],
    ['crossed tags', '<p>One <b>two <i>three</b> four</i></p>', 'One two three four'],
    ['text in a table, which the browser moves out', '<table>Stray<tr><td>Cell</td></tr></table>', 'Stray\n\nCell'],
    ['an end without a start', '</div></p>One', 'One'],
    ['half an entity and a NUL', 'A &amp B &#0; &nosuch;', 'A & B \uFFFD &nosuch;'],
    ['nothing at all', '', ''],
  ])('%s', (_fault, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});
