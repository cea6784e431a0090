import { describe, expect, test } from 'vitest';

import { piecesOf, rangeOf, readText, spanOf } from '@/lib/text';
import type { PageText } from '@/lib/text';

import { bodyOf, read, spanOn } from './bodies';

/** A range between two places: an element and a child's number, or a text node and an offset. */
function rangeFrom(from: Node | null, start: number, to: Node | null, end: number): Range {
  const range = document.createRange();
  if (from && to) range.setStart(from, start);
  if (from && to) range.setEnd(to, end);
  return range;
}
const $ = (selector: string): Element => document.querySelector(selector) ?? document.body;
const words = (page: PageText, range: Range): string | undefined => {
  const span = spanOf(page, range);
  return span && page.reading.text.slice(span.start, span.end);
};

describe('what a reader selects', () => {
  const HTML =
    '<h2 id="h">Part</h2>\n<p id="p">We <em id="em">will</em> act<sup id="fnref:1"><a id="fn" href="#fn:1">1</a></sup> now.</p>' +
    '\n<figure id="fig"><figcaption id="cap">Credit</figcaption></figure>\n<ul id="ul"><li id="li">One</li><li>Two</li></ul><p id="q">End</p>';

  test.each<[string, () => Range, string | undefined]>([
    ['words in one node', () => rangeFrom($('#em').firstChild, 1, $('#em').firstChild, 4), 'ill'],
    ['words across elements', () => rangeFrom($('#p').firstChild, 0, $('#em').firstChild, 4), 'We will'],
    ['with white space around', () => rangeFrom($('#p').firstChild, 2, $('#p').childNodes[2] ?? null, 1), 'will'],
    [
      'a whole paragraph, to the start of the next thing',
      () => rangeFrom($('#p'), 0, $('#fig'), 0),
      'We will act now.',
    ],
    ['from inside a footnote mark', () => rangeFrom($('#fn').firstChild, 0, $('#p').lastChild, 5), 'now.'],
    ['from the midst of a word after one', () => rangeFrom($('#p').lastChild, 2, $('#p').lastChild, 5), 'ow.'],
    ['to inside a footnote mark', () => rangeFrom($('#p').firstChild, 0, $('#fn').firstChild, 1), 'We will act'],
    ['from a caption', () => rangeFrom($('#cap').firstChild, 2, $('#li').firstChild, 3), 'One'],
    ['across blocks', () => rangeFrom($('#h').firstChild, 2, $('#p').firstChild, 2), 'rt\n\nWe'],
    ['to the end of an element, before more words', () => rangeFrom($('#p').firstChild, 0, $('#em'), 1), 'We will'],
    ['to the end of a paragraph, before the next', () => rangeFrom($('#p').firstChild, 3, $('#p'), 5), 'will act now.'],
    [
      'to the end of a list, before what comes after',
      () => rangeFrom($('#li').firstChild, 0, $('#ul'), 2),
      'One\n\nTwo',
    ],
    [
      'to the end of what is last in a list, before what comes after',
      () => rangeFrom($('#li').firstChild, 0, $('#ul').lastChild, 1),
      'One\n\nTwo',
    ],
    ['the whole page', () => rangeFrom(document.body, 0, document.body, document.body.childNodes.length), 'all'],
    ['only a caption', () => rangeFrom($('#cap').firstChild, 0, $('#cap').firstChild, 6), undefined],
    ['only a footnote mark', () => rangeFrom($('#fn').firstChild, 0, $('#fn').firstChild, 1), undefined],
    ['only white space', () => rangeFrom($('#p').firstChild, 2, $('#p').firstChild, 3), undefined],
    ['nothing', () => rangeFrom($('#em').firstChild, 2, $('#em').firstChild, 2), undefined],
  ])('%s is found in the text', (_selection, range, expected) => {
    const page = read(HTML);
    expect(words(page, range())).toBe(expected === 'all' ? page.reading.text : expected);
  });

  test('beside the bodies is nothing', () => {
    const body = bodyOf(HTML);
    const outside = document.createElement('p');
    outside.append('Navigation');
    body.before(outside);
    const page = readText([body]);
    expect(words(page, rangeFrom(outside.firstChild, 0, outside.firstChild, 10))).toBeUndefined();
    expect(words(page, rangeFrom(outside.firstChild, 4, $('#h').firstChild, 4))).toBe('Part');
  });

  test('in a shadow tree, another document or an empty page is nothing', () => {
    const page = read(HTML);
    const host = document.createElement('div');
    $('#p').append(host);
    host.attachShadow({ mode: 'open' }).append('Card');
    const card = host.shadowRoot?.firstChild ?? null;
    expect(words(page, rangeFrom(card, 0, card, 4))).toBeUndefined();
    const other = document.implementation.createHTMLDocument().body;
    other.append('Other');
    const range = other.ownerDocument.createRange();
    range.selectNodeContents(other);
    expect(words(page, range)).toBeUndefined();
    expect(words(readText([]), rangeFrom(document.body, 0, document.body, 1))).toBeUndefined();
  });
});

describe('the range of a span', () => {
  test.each([
    ['empty', { start: 3, end: 3 }],
    ['empty inside a word', { start: 1, end: 1 }],
    ['turned round', { start: 5, end: 3 }],
    ['turned round inside a word', { start: 2, end: 1 }],
    ['turned round over two blocks', { start: 6, end: 1 }],
    ['behind the text', { start: 900, end: 901 }],
    ['between two blocks', { start: 3, end: 5 }],
  ])('is nothing where the span is %s', (_span, span) => {
    const page = read('<p>One</p><p>Two</p>');
    expect(rangeOf(page, span)).toBeUndefined();
    expect(piecesOf(page, span)).toEqual([]);
  });

  test('leaves out a footnote mark at its edges', () => {
    const mark = '<sup><a href="#fn:1">1</a></sup>';
    const page = read(`<p>The${mark} growth${mark} rose</p>`);
    expect(rangeOf(page, spanOn(page, 'growth'))?.toString()).toBe('growth');
    expect(rangeOf(read(`<p>growth${mark}.</p>`), { start: 6, end: 7 })?.toString()).toBe('.');
  });

  test('begins and ends in the nodes that hold its words', () => {
    const page = read('<p>We <em id="em">will</em> act</p>');
    const range = rangeOf(page, spanOn(page, 'will'));
    const words = $('#em').firstChild;
    expect([range?.startContainer, range?.startOffset]).toEqual([words, 0]);
    expect([range?.endContainer, range?.endOffset]).toEqual([words, 4]);
  });

  test('is cut to the text where the span goes beyond it', () => {
    expect(rangeOf(read('<p>One</p><p>Two</p>'), { start: -5, end: 99 })?.toString()).toBe('OneTwo');
  });

  test.each([
    ['to the start of the next block, ends with the words before', { start: 0, end: 5 }, 'One'],
    ['from the end of a block, begins with the words after', { start: 3, end: 8 }, 'Two'],
  ])('of a span that goes %s', (_span, span, words) => {
    const page = read('<p>One</p><p>Two</p>');
    expect(rangeOf(page, span)?.toString()).toBe(words);
    expect(piecesOf(page, span).map(({ block }) => block.element.textContent)).toEqual([words]);
  });

  test('is nothing once its words have left the page', () => {
    const page = read('<p id="p">We will act</p><p>Two</p>');
    const span = spanOn(page, 'act');
    $('#p').textContent = 'We';
    expect(rangeOf(page, span)).toBeUndefined();
    $('#p').textContent = 'We will act';
    expect(rangeOf(page, span)?.toString()).toBe('act');
    $('#p').remove();
    expect(rangeOf(page, span)).toBeUndefined();
    expect(rangeOf(page, spanOn(page, 'Two'))?.toString()).toBe('Two');
  });

  test.each(['#one', '#two'])('over two blocks is nothing once %s of them has left the page', (gone) => {
    const page = read('<p id="one">One</p><p id="two">Two</p>');
    $(gone).remove();
    expect(rangeOf(page, { start: 0, end: page.reading.text.length })).toBeUndefined();
  });
});

describe('the pieces of a span', () => {
  const pieceWords = (page: PageText, span: { start: number; end: number }): string[] =>
    piecesOf(page, span).map(({ block, start, length }) =>
      (block.element.textContent ?? '').slice(start, start + length),
    );

  test.each([
    ['one where inline elements cross it', '<p>the <abbr>UK</abbr> will</p>', 'the UK will', ['the UK will']],
    [
      'two around a footnote mark',
      '<p>growth<sup><a href="#fn:1">1</a></sup> rose</p>',
      'growth rose',
      ['growth', ' rose'],
    ],
    ['one across a soft hyphen', '<p>infra\u00ADstructure</p>', 'infrastructure', ['infra\u00ADstructure']],
    [
      'one across a line break',
      '<p>Department<br>\n  for Transport</p>',
      'Department for Transport',
      ['Department\n  for Transport'],
    ],
    ['one a block', '<ul><li>One</li>\n<li>Two</li></ul>', 'One\n\nTwo', ['One', 'Two']],
    ['none of a nested list', '<ul><li>One<ul><li>Two</li></ul> Three</li></ul>', 'Three', ['Three']],
    [
      'none of a space alone',
      '<p>a<sup><a href="#fn:1">1</a></sup> <sup><a href="#fn:2">2</a></sup>b</p>',
      'a b',
      ['a', 'b'],
    ],
  ])('are %s', (_rule, html, span, pieces) => {
    const page = read(html);
    expect(pieceWords(page, spanOn(page, span))).toEqual(pieces);
  });
});
