// Which text is set by which typesetter, and how.
import type { PrintSettings } from './typesetters';
import { pageSource, textSource } from './source';
import type { Source } from './source';
import type { TexSettings } from './write-tex';
import type { WriterSettings } from './write-fodt';

export type Recipe = {
  readonly name: string;
  readonly source: Source;
  /** `first`: the reader of PDFs was made on it. `later`: it was measured before anybody looked at it. */
  readonly set: 'first' | 'later';
} & (
  | { readonly typesetter: 'Chromium'; readonly settings: PrintSettings }
  | { readonly typesetter: 'LibreOffice'; readonly settings: WriterSettings }
  | { readonly typesetter: 'TeX'; readonly settings: TexSettings }
);

const BUDGET = 'spring-budget-2017';

/** The texts by name; each is written as HTML once. */
const SOURCES = {
  calais: () => pageSource('calais', 'calais-group-statement'),
  canada: () => pageSource('canada', 'canada-uk-joint-declaration'),
  summit: () => pageSource('summit', 'anti-corruption-summit-2016-pms-closing-remarks'),
  food: () => pageSource('food', 'improving-food-in-hospitals-and-schools'),
  police: () => pageSource('police', 'reform-of-stop-and-search'),
  schools: () => pageSource('schools', 'school-revenue-funding-settlement'),
  'budget-summary': () => pageSource('budget-summary', BUDGET, { from: 'Executive summary', to: '1. ' }),
  'budget-spending': () => pageSource('budget-spending', BUDGET, { from: 'Public spending', to: '2. ' }),
  'budget-decisions': () => pageSource('budget-decisions', BUDGET, { from: '2. ', to: '3. ' }),
  'budget-tax': () => pageSource('budget-tax', BUDGET, { from: '3. ', to: '4. ' }),
  'budget-growth': () => pageSource('budget-growth', BUDGET, { from: '4. ', to: '5. ' }),
  'budget-services': () => pageSource('budget-services', BUDGET, { from: '5. ', to: 'Annex A' }),
  mcnally: () => pageSource('mcnally', 'lord-mcnally-speaking-note'),
  rail: () => textSource('rail', 'd08'),
  space: () => textSource('space', 'd09'),
  digital: () => textSource('digital', 'd10'),
  blood: () => textSource('blood', 'd23'),
  covid: () => textSource('covid', 'd24'),
} as const;

const PRINT: PrintSettings = {
  paper: 'A4',
  margin: '2cm',
  font: '12pt/1.4 "Liberation Sans"',
  columns: 1,
  align: 'start',
  hyphens: 'none',
  head: 'title',
};
const WRITER: WriterSettings = {
  width: '21cm',
  height: '29.7cm',
  margin: '2cm',
  font: 'Liberation Serif',
  size: 12,
  columns: 1,
  align: 'start',
  hyphens: 'none',
  head: 'Policy paper',
  foot: 'Page ',
};
const TEX: TexSettings = {
  paper: 'a4paper',
  columns: 2,
  size: '10pt',
  font: '\\usepackage{lmodern}',
  margin: '2cm',
  paragraphs: 'indent',
};

type SourceName = keyof typeof SOURCES;

const WATERMARK =
  'body::before{content:"Draft for comment";position:fixed;top:45%;left:10%;transform:rotate(-35deg);font-size:48pt;opacity:.2}';

const TWO_SIDED =
  '\\fancyhf{}\\fancyhead[LE]{\\thepage}\\fancyhead[RE]{HM Treasury}\\fancyhead[LO]{Spring Budget 2017}\\fancyhead[RO]{\\thepage}';

const later = (recipe: Recipe): Recipe => ({ ...recipe, set: 'later' });

const print = (name: SourceName, label: string, settings: Partial<PrintSettings> = {}): Recipe => ({
  name: `${name}--chromium-${label}`,
  source: SOURCES[name](),
  set: 'first',
  typesetter: 'Chromium',
  settings: { ...PRINT, ...settings },
});
const write = (name: SourceName, label: string, settings: Partial<WriterSettings> = {}): Recipe => ({
  name: `${name}--libreoffice-${label}`,
  source: SOURCES[name](),
  set: 'first',
  typesetter: 'LibreOffice',
  settings: { ...WRITER, ...settings },
});
const tex = (name: SourceName, label: string, settings: Partial<TexSettings> = {}): Recipe => ({
  name: `${name}--tex-${label}`,
  source: SOURCES[name](),
  set: 'first',
  typesetter: 'TeX',
  settings: { ...TEX, ...settings },
});

export const RECIPES = (): readonly Recipe[] => [
  print('calais', 'plain'),
  print('canada', 'letter', { paper: 'Letter', font: '11pt/1.3 "Liberation Serif"', margin: '1.6cm' }),
  print('summit', 'justified', { align: 'justify', hyphens: 'soft', font: '13pt/1.5 "DejaVu Serif"' }),
  print('police', 'columns', { columns: 2, font: '10pt/1.35 "Liberation Serif"', align: 'justify', hyphens: 'soft' }),
  print('budget-summary', 'a5', { paper: 'A5', font: '10pt/1.3 "Liberation Sans"', margin: '1.4cm' }),
  print('budget-spending', 'tables', { head: 'address' }),
  print('schools', 'no-head', { head: 'none', paper: 'A5' }),
  write('calais', 'hyphens', { align: 'justify', hyphens: 'hyphens', margin: '3cm' }),
  write('food', 'a5', { width: '14.8cm', height: '21cm', margin: '1.5cm', size: 11, font: 'Liberation Sans' }),
  write('canada', 'columns', { columns: 2, size: 10, align: 'justify', hyphens: 'hyphens' }),
  write('budget-spending', 'notes', { size: 11, head: 'Spring Budget 2017', foot: '' }),
  write('budget-tax', 'columns', { columns: 2, size: 10, font: 'Liberation Sans', hyphens: 'hyphens' }),
  write('budget-decisions', 'large', { size: 14, margin: '2.5cm', lineHeight: '150%', head: 'HC 1025', foot: '' }),
  tex('summit', 'columns'),
  tex('budget-summary', 'columns', { font: '\\usepackage{charter}', size: '11pt' }),
  tex('budget-spending', 'one-column', { columns: 1, size: '11pt', margin: '3cm' }),
  tex('budget-tax', 'columns', { font: '\\usepackage{mathptmx}' }),
  tex('police', 'gaps', { columns: 1, paragraphs: 'gap', paper: 'a5paper', margin: '1.8cm' }),
  tex('budget-decisions', 'contents', { contents: 'contents', font: '\\usepackage{utopia}' }),
  tex('schools', 'large', { columns: 1, size: '12pt', margin: '3.5cm' }),
  ...[
    print('budget-growth', 'watermark', { font: '10.5pt/1.6 "DejaVu Sans"', margin: '2.4cm', style: WATERMARK }),
    print('rail', 'columns', { columns: 2, paper: 'Letter', font: '9pt/1.3 "Liberation Sans"', align: 'justify' }),
    print('covid', 'a5', { paper: 'A5', font: '9.5pt/1.5 "Liberation Serif"', margin: '1.2cm', hyphens: 'soft' }),
    print('blood', 'narrow', { font: '14pt/1.25 "Liberation Sans Narrow"', margin: '4cm', head: 'address' }),
    write('budget-services', 'sans', {
      font: 'DejaVu Sans',
      size: 9,
      align: 'justify',
      hyphens: 'hyphens',
      lineHeight: '100%',
    }),
    write('space', 'columns', {
      columns: 2,
      width: '21.59cm',
      height: '27.94cm',
      size: 11,
      head: 'Government response',
      foot: '',
    }),
    write('digital', 'narrow', {
      margin: '5cm',
      size: 10,
      font: 'Liberation Sans',
      hyphens: 'hyphens',
      foot: 'Digital Strategy, page ',
    }),
    tex('budget-growth', 'two-sided', {
      columns: 1,
      size: '11pt,twoside',
      font: '\\usepackage{mathpazo}',
      margin: '2.8cm',
      preamble: TWO_SIDED,
    }),
    tex('blood', 'columns', {
      font: '\\usepackage{bookman}',
      size: '10pt',
      paper: 'letterpaper',
      preamble: '\\usepackage{microtype}',
    }),
    tex('mcnally', 'ragged', {
      columns: 1,
      size: '10pt',
      paper: 'a5paper',
      font: '\\usepackage{helvet}\\renewcommand{\\familydefault}{\\sfdefault}',
      preamble: '\\AtBeginDocument{\\raggedright}',
    }),
  ].map(later),
];

/** A file of more than a hundred pages, to measure how long reading takes. It is no pair. */
export const LONG_RECIPE = (): Recipe => ({
  name: 'long',
  source: pageSource('long', BUDGET),
  set: 'first',
  typesetter: 'TeX',
  settings: { ...TEX, columns: 1, size: '12pt', paper: 'a5paper', margin: '2cm', font: '\\usepackage{mathptmx}' },
});
