// A text for pdfLaTeX.
import type { Block, Source, Words } from './source';

export interface TexSettings {
  readonly paper: string;
  readonly columns: 1 | 2;
  /** `11pt`. */
  readonly size: string;
  /** `\usepackage` lines of the font. */
  readonly font: string;
  readonly margin: string;
  /** How a paragraph begins: with an indent, or behind a gap. */
  readonly paragraphs: 'indent' | 'gap';
  readonly contents?: 'contents';
  /** Further lines of the preamble. */
  readonly preamble?: string;
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '£': '\\pounds{}',
  '€': '\\texteuro{}',
  '–': '--',
  '—': '---',
  '‘': '`',
  '’': "'",
  '“': '``',
  '”': "''",
  '…': '\\dots{}',
  '\u00A0': '~',
  '‑': '-',
  '−': '-',
  '\u200B': '',
  "'": '\\textquotesingle{}',
  '"': '\\textquotedbl{}',
  '½': '\\textonehalf{}',
};

const escaped = (text: string): string => Array.from(text.normalize('NFC'), (sign) => SIGNS[sign] ?? sign).join('');

function writeWords(words: Words, notes: Source['notes']): string {
  return words
    .map((piece) => {
      if ('note' in piece) return `\\footnote{${writeWords(notes[piece.note] ?? [], {})}}`;
      return piece.look === 'bold' ? `\\textbf{${escaped(piece.text)}}` : escaped(piece.text);
    })
    .join('');
}

const HEADINGS = ['section', 'section', 'section', 'subsection', 'subsubsection', 'paragraph', 'paragraph'];

function writeBlock(block: Block, { notes }: Source, { columns }: TexSettings): string {
  const write = (words: Words): string => writeWords(words, notes);
  if (block.kind === 'heading') return `\\${HEADINGS[block.level] ?? 'section'}*{${write(block.words)}}`;
  if (block.kind === 'paragraph') return write(block.words);
  if (block.kind === 'list') {
    const list = block.marker === 'bullet' ? 'itemize' : 'enumerate';
    return `\\begin{${list}}\n${block.items.map((item) => `\\item ${write(item)}`).join('\n')}\n\\end{${list}}`;
  }
  const wide = Math.max(...block.rows.map(({ length }) => length));
  const share = (0.9 / wide).toFixed(3);
  const format = `p{${share}\\linewidth}`.repeat(wide);
  const body = block.rows.map((row) => `${row.map(write).join(' & ')} \\\\`).join('\n');
  return columns === 1
    ? `{\\small\\begin{longtable}{${format}}\n${body}\n\\end{longtable}}`
    : `\\begin{table*}[t]\\small\\begin{tabular}{${format}}\n${body}\n\\end{tabular}\\end{table*}`;
}

/** A whole file of an article with a running head and the number of the page at its foot. */
export function writeTex(source: Source, settings: TexSettings): string {
  const { paper, columns, size, font, margin, paragraphs, contents, preamble = '' } = settings;
  const blocks = source.blocks.map((block) =>
    contents !== undefined && block.kind === 'heading'
      ? writeBlock(block, source, settings).replace('*{', '{')
      : writeBlock(block, source, settings),
  );
  return [
    `\\documentclass[${size},${columns === 2 ? 'twocolumn' : 'onecolumn'}]{article}`,
    '\\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}\\usepackage{textcomp}',
    font,
    '\\usepackage[british]{babel}\\usepackage{longtable}\\usepackage{fancyhdr}\\usepackage{cmap}',
    `\\usepackage[${paper},margin=${margin}]{geometry}`,
    ...(paragraphs === 'gap' ? ['\\usepackage{parskip}'] : []),
    '\\pagestyle{fancy}\\fancyhf{}',
    `\\fancyhead[L]{${escaped(source.title)}}\\fancyhead[R]{${escaped(source.publisher)}}\\fancyfoot[C]{\\thepage}`,
    '\\setlength{\\headheight}{28pt}\\emergencystretch=3em\\setcounter{secnumdepth}{0}',
    '\\pdfinfoomitdate=1\\pdftrailerid{}\\pdfsuppressptexinfo=-1',
    preamble,
    `\\title{${escaped(source.title)}}\\author{${escaped(source.publisher)}}\\date{${source.published}}`,
    '\\begin{document}\\maketitle',
    ...(contents === undefined ? [] : ['\\tableofcontents']),
    blocks.join('\n\n'),
    '\\end{document}',
    '',
  ].join('\n');
}
