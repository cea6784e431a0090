// Which text is set by which typesetter, and how.
import type { PrintSettings } from './typesetters';
import { pageSource } from './source';
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
];
