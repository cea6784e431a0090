import * as fc from 'fast-check';

/** HTML, and what a reader makes of it: `text` is what the words are, before white space is put in order. */
interface Inline {
  readonly html: string;
  readonly text: string;
}
/** HTML, and the text of each of its blocks. */
interface Blocks {
  readonly html: string;
  readonly texts: readonly string[];
}

const WORDS = [
  'We',
  'will',
  'fund',
  '‘small’',
  'boats',
  '—',
  '£2.5bn',
  'Ångström',
  'naïve',
  'UK-France',
  '𝔘nicode',
  '10%',
  '.',
  ',',
];
const word = fc.constantFrom(...WORDS).map((text): Inline => ({ html: text, text }));
/** A raised word that is no note mark. */
const raised = fc.constantFrom('th', '2', 'a').map((text): Inline => ({ html: `<sup>${text}</sup>`, text }));
const space = fc
  .constantFrom(' ', '  ', '\n', '\n    ', '\t', '\u00A0', '&nbsp; ')
  .map((html): Inline => ({ html, text: ' ' }));
const NOTHING = [
  '\u00AD',
  '\u200B',
  '&shy;',
  '<wbr>',
  '<!-- not said -->',
  '<span hidden>hidden</span>',
  '<script>script()</script>',
  '<sup id="fnref:1"><a href="#fn:1">[footnote 1]</a></sup>',
  '<sup><a href="#fn:2" class="footnote">2</a></sup>',
  '<span data-pledgemark-host="card">ours</span>',
  '<style>p{}</style>',
];
const nothing = fc.constantFrom(...NOTHING).map((html): Inline => ({ html, text: '' }));
/** Stands where words end in the middle of a block; no page holds it. */
const END_OF_WORDS = '\u001E';
const image = fc
  .constantFrom('<textarea>typed</textarea>', '<svg><title>icon</title></svg>', '<img alt="Flag">')
  .map((html): Inline => ({ html, text: END_OF_WORDS }));
const lineBreak = fc.constantFrom('<br>', '<br>\n').map((html): Inline => ({ html, text: ' ' }));
/** A link holds words only: the parser takes a link inside a link apart. */
const link = fc.array(fc.oneof(word, space), { minLength: 1, maxLength: 3 }).map((parts): Inline => ({
  html: `<a href="/x">${parts.map(({ html }) => html).join('')}</a>`,
  text: parts.map(({ text }) => text).join(''),
}));
const WRAPS = ['em', 'strong', 'abbr title="Something Long"', 'u', 'span class="number"', 'code', 'b'];

const { inlines } = fc.letrec<{ inlines: Inline; inline: Inline; wrapped: Inline }>((tie) => ({
  wrapped: fc.tuple(fc.constantFrom(...WRAPS), tie('inlines')).map(([tag, { html, text }]) => ({
    html: `<${tag}>${html}</${tag.split(' ')[0]}>`,
    text,
  })),
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 5, arbitrary: word },
    { weight: 4, arbitrary: space },
    { weight: 2, arbitrary: nothing },
    { weight: 1, arbitrary: lineBreak },
    { weight: 1, arbitrary: image },
    { weight: 1, arbitrary: link },
    { weight: 1, arbitrary: raised },
    { weight: 2, arbitrary: tie('wrapped') },
  ),
  inlines: fc.array(tie('inline'), { minLength: 1, maxLength: 8 }).map((parts) => ({
    html: parts.map(({ html }) => html).join(''),
    text: parts.map(({ text }) => text).join(''),
  })),
}));

const paragraph = fc
  .tuple(fc.constantFrom('p', 'h2', 'h3', 'div', 'dt'), inlines)
  .map(([tag, { html, text }]): Blocks => ({ html: `<${tag}>${html}</${tag}>`, texts: [text] }));
const item = fc.tuple(inlines, fc.array(inlines, { maxLength: 2 }), inlines).map(([before, nested, after]): Blocks => ({
  html: `<li>${before.html}<ul>${nested.map(({ html }) => `<li>${html}</li>`).join('\n')}</ul>${after.html}</li>`,
  texts: [before.text, ...nested.map(({ text }) => text), after.text],
}));
const list = fc
  .tuple(fc.constantFrom('ul', 'ol'), fc.array(item, { minLength: 1, maxLength: 3 }))
  .map(([tag, items]): Blocks => ({
    html: `<${tag}>\n${items.map(({ html }) => html).join('\n')}\n</${tag}>`,
    texts: items.flatMap(({ texts }) => texts),
  }));
const table = fc
  .array(fc.array(inlines, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 })
  .map((rows): Blocks => ({
    html: `<table><tbody>${rows.map((cells) => `<tr>${cells.map(({ html }) => `<td>${html}</td>`).join('\n')}</tr>`).join('')}</tbody></table>`,
    texts: rows.flat().map(({ text }) => text),
  }));
const leftOut = fc
  .constantFrom(
    '<figure><img alt="x"><figcaption>A caption</figcaption></figure>',
    '<nav>Contents</nav>',
    '<hr>',
    '\n\n',
  )
  .map((html): Blocks => ({ html, texts: [] }));

const inOrder = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** A body of nested blocks and inline elements, and the text that must be read of it. */
export const anyBody = fc
  .array(fc.oneof({ weight: 4, arbitrary: paragraph }, list, table, leftOut), { minLength: 1, maxLength: 5 })
  .map((blocks) => ({
    html: blocks.map(({ html }) => html).join('\n'),
    text: blocks
      .flatMap(({ texts }) => texts.flatMap((text) => text.split(END_OF_WORDS)).map(inOrder))
      .filter(Boolean)
      .join('\n\n'),
  }));

/** Two places of a text, as shares of its length. */
export const anyShares = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

/** The span between two shares of a text that begins and ends with a word; nothing where there is none. */
export function spanBetween(
  text: string,
  [one, other]: readonly [number, number],
): { start: number; end: number } | undefined {
  const from = Math.floor(Math.min(one, other) * text.length);
  const to = Math.ceil(Math.max(one, other) * text.length);
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = from + words.trimEnd().length;
  return start < end ? { start, end } : undefined;
}
