// The text of a pair: what the finder reads as HTML, and what Chromium and LibreOffice print.
import type { Block, Source, Words } from './source';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function writeWords(words: Words, numbers: ReadonlyMap<string, number>): string {
  return words
    .map((piece) => {
      if ('note' in piece) {
        const number = numbers.get(piece.note) ?? 0;
        return `<sup id="fnref:${number}"><a href="#fn:${number}">${number}</a></sup>`;
      }
      return piece.look === 'bold' ? `<strong>${escaped(piece.text)}</strong>` : escaped(piece.text);
    })
    .join('');
}

function writeBlock(block: Block, numbers: ReadonlyMap<string, number>): string {
  const write = (words: Words): string => writeWords(words, numbers);
  if (block.kind === 'heading') return `<h${block.level}>${write(block.words)}</h${block.level}>`;
  if (block.kind === 'paragraph') return `<p>${write(block.words)}</p>`;
  if (block.kind === 'list') {
    const list = block.marker === 'bullet' ? 'ul' : 'ol';
    return `<${list}>\n${block.items.map((item) => `<li>${write(item)}</li>`).join('\n')}\n</${list}>`;
  }
  const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${write(cell)}</td>`).join('')}</tr>`);
  return `<table>\n${rows.join('\n')}\n</table>`;
}

/** A whole page, with the footnotes as a list at the end; `style` is CSS. */
export function writeHtml({ title, blocks, notes, from, published }: Source, style = ''): string {
  const ids = Object.keys(notes);
  const numbers = new Map(ids.map((id, at) => [id, at + 1]));
  const footnotes = ids.map((id, at) => `<li id="fn:${at + 1}">${writeWords(notes[id] ?? [], numbers)}</li>`);
  return [
    '<!doctype html>',
    `<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title>`,
    `<meta name="source" content="${escaped(from)}"><meta name="published" content="${published}">`,
    ...(style === '' ? [] : [`<style>${style}</style>`]),
    '</head><body>',
    `<h1>${escaped(title)}</h1>`,
    ...blocks.map((block) => writeBlock(block, numbers)),
    ...(footnotes.length === 0 ? [] : [`<ol class="footnotes">\n${footnotes.join('\n')}\n</ol>`]),
    '</body></html>',
    '',
  ].join('\n');
}
