// A text for LibreOffice Writer, as a flat OpenDocument file.
import type { Block, Source, Words } from './source';

export interface WriterSettings {
  /** In the units of ODF: `21cm`. */
  readonly width: string;
  readonly height: string;
  readonly margin: string;
  readonly font: string;
  /** In points. */
  readonly size: number;
  readonly columns: 1 | 2;
  readonly align: 'start' | 'justify';
  readonly hyphens: 'hyphens' | 'none';
  readonly head: string;
  /** What stands before the number of the page. */
  readonly foot: string;
  readonly lineHeight?: string;
}

const NAMESPACES = ['office', 'style', 'text', 'table']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');
const FO =
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function writeWords(words: Words, { notes }: Pick<Source, 'notes'>, numbers: ReadonlyMap<string, number>): string {
  return words
    .map((piece) => {
      if ('note' in piece) {
        const number = numbers.get(piece.note) ?? 0;
        const body = writeWords(notes[piece.note] ?? [], { notes: {} }, numbers);
        return `<text:note text:id="ftn${number}" text:note-class="footnote"><text:note-citation>${number}</text:note-citation><text:note-body><text:p text:style-name="Footnote">${body}</text:p></text:note-body></text:note>`;
      }
      return piece.look === 'bold'
        ? `<text:span text:style-name="Bold">${escaped(piece.text)}</text:span>`
        : escaped(piece.text);
    })
    .join('');
}

function writeBlock(block: Block, source: Source, numbers: ReadonlyMap<string, number>): string {
  const write = (words: Words): string => writeWords(words, source, numbers);
  if (block.kind === 'heading')
    return `<text:h text:style-name="H${Math.min(4, block.level)}" text:outline-level="${block.level}">${write(block.words)}</text:h>`;
  if (block.kind === 'paragraph') return `<text:p text:style-name="Body">${write(block.words)}</text:p>`;
  if (block.kind === 'list') {
    const items = block.items.map(
      (item) => `<text:list-item><text:p text:style-name="Item">${write(item)}</text:p></text:list-item>`,
    );
    return `<text:list text:style-name="${block.marker === 'bullet' ? 'Bullets' : 'Numbers'}">${items.join('')}</text:list>`;
  }
  const wide = Math.max(...block.rows.map(({ length }) => length));
  const rows = block.rows.map((row) => {
    const cells = Array.from(
      { length: wide },
      (_, at) =>
        `<table:table-cell table:style-name="Cell"><text:p text:style-name="InCell">${write(row[at] ?? [])}</text:p></table:table-cell>`,
    );
    return `<table:table-row>${cells.join('')}</table:table-row>`;
  });
  return `<table:table><table:table-column table:number-columns-repeated="${wide}"/>${rows.join('')}</table:table><text:p text:style-name="Body"/>`;
}

function stylesOf({ size, align, hyphens, lineHeight = '115%' }: WriterSettings): string {
  const paragraph = (name: string, text: string, properties: string): string =>
    `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${properties}/><style:text-properties style:font-name="Body" fo:language="en" fo:country="GB" ${text}/></style:style>`;
  const hyphenate = `fo:hyphenate="${hyphens === 'hyphens'}" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"`;
  const heading = (level: number, factor: number): string =>
    paragraph(
      `H${level}`,
      `fo:font-size="${Math.round(size * factor)}pt" fo:font-weight="bold"`,
      'fo:margin-top="0.4cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"',
    );
  const running = `fo:line-height="${lineHeight}" fo:text-align="${align}" fo:margin-bottom="0.25cm" fo:orphans="2" fo:widows="2"`;
  return [
    `<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>`,
    paragraph('Title', `fo:font-size="${size * 2}pt" fo:font-weight="bold"`, 'fo:margin-bottom="0.6cm"'),
    heading(1, 1.8),
    heading(2, 1.5),
    heading(3, 1.2),
    heading(4, 1),
    paragraph('Body', `fo:font-size="${size}pt" ${hyphenate}`, running),
    paragraph('Item', `fo:font-size="${size}pt" ${hyphenate}`, running),
    paragraph('InCell', `fo:font-size="${size - 1}pt"`, 'fo:margin-bottom="0cm"'),
    paragraph(
      'Footnote',
      `fo:font-size="${size - 2}pt" ${hyphenate}`,
      'fo:margin-left="0.6cm" fo:text-indent="-0.6cm"',
    ),
    paragraph('Edge', `fo:font-size="${size - 2}pt"`, 'fo:text-align="center"'),
    `<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" fo:border="0.5pt solid #000000"/></style:style>`,
    ...(['bullet', 'number'] as const).map((marker) => {
      const label =
        '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.6cm" fo:margin-left="1.2cm"/></style:list-level-properties>';
      return marker === 'bullet'
        ? `<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•">${label}</text:list-level-style-bullet></text:list-style>`
        : `<text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=".">${label}</text:list-level-style-number></text:list-style>`;
    }),
  ].join('');
}

/** A whole document with a running head and the number of the page at its foot. */
export function writeFodt(source: Source, settings: WriterSettings): string {
  const { width, height, margin, columns, head, foot, font } = settings;
  const numbers = new Map(Object.keys(source.notes).map((id, at) => [id, at + 1]));
  const inColumns = columns === 2 ? '<style:columns fo:column-count="2" fo:column-gap="0.8cm"/>' : '';
  const layout = `<style:page-layout style:name="Layout"><style:page-layout-properties fo:page-width="${width}" fo:page-height="${height}" fo:margin="${margin}">${inColumns}</style:page-layout-properties><style:header-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.5cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.5cm"/></style:footer-style></style:page-layout>`;
  const blocks = source.blocks.map((block) => writeBlock(block, source, numbers)).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} ${FO} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Body" svg:font-family="'${font}'"/></office:font-face-decls>
<office:styles>${stylesOf(settings)}<text:notes-configuration text:note-class="footnote" style:num-format="1" text:footnotes-position="page"/></office:styles>
<office:automatic-styles>${layout}</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Layout"><style:header><text:p text:style-name="Edge">${escaped(head)}</text:p></style:header><style:footer><text:p text:style-name="Edge">${escaped(foot)}<text:page-number text:select-page="current"/></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text><text:p text:style-name="Title">${escaped(source.title)}</text:p>
${blocks}
</office:text></office:body></office:document>
`;
}
