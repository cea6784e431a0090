import type { JSX } from 'preact';

import { PdfBar } from '@/components/pdf/PdfBar';
import { PdfStates } from '@/components/pdf/PdfStates';
import type { PdfActs, PdfFault, PdfShown, PdfState } from '@/components/pdf/pdf-view';

import type { DrawnStory } from './drawn-story';

const nothing = (): void => undefined;
const TITLE = 'Joint ministerial statement from the Calais Group';
const ORIGINAL = 'https://assets.publishing.service.gov.uk/media/65e5d/statement.pdf';

const SHOWN: PdfShown = {
  title: TITLE,
  original: ORIGINAL,
  page: 2,
  pages: 3,
  zoom: 1,
  look: 'pages',
  withoutText: [],
  withTables: [],
  undrawn: [],
};

const ACTS: PdfActs = { goTo: nothing, zoomBy: nothing, choose: nothing, find: nothing, endFind: nothing };

const bar = (change: Partial<PdfShown>): JSX.Element => <PdfBar shown={{ ...SHOWN, ...change }} acts={ACTS} />;
const { original: _, ...OWN_FILE } = SHOWN;

const state = (is: Exclude<PdfState, { is: 'open' }>): JSX.Element => (
  <PdfStates state={is} title={TITLE} original={ORIGINAL} onAllow={nothing} onTryAgain={nothing} onFile={nothing} />
);

/** Every reason why a PDF is not shown: the type fails to compile where one is missing. */
const FAULTS: Readonly<Record<PdfFault, string>> = {
  locked: 'a locked file',
  'no PDF': 'a file that is no PDF',
  'too many pages': 'a file of too many pages',
  'not there': 'a file that GOV.UK does not give',
  'no connection': 'no connection',
  'too large': 'a file that is too large',
  'no text': 'a file of pictures',
  fault: 'something that was not expected',
};

export const PDF_STORIES: readonly DrawnStory[] = [
  { name: 'pdf-pages', title: 'A PDF of GOV.UK as it is printed', view: bar({}) },
  { name: 'pdf-text', title: 'A PDF of GOV.UK as text', view: bar({ look: 'text' }) },
  {
    name: 'pdf-own-file',
    title: 'A file of the reader’s, its last page, as large as it goes',
    view: <PdfBar shown={{ ...OWN_FILE, title: 'plan.pdf', page: 3, zoom: 4 }} acts={ACTS} />,
  },
  {
    name: 'pdf-short',
    title: 'A PDF with a picture, tables and a page that could not be drawn (invented)',
    view: bar({ page: 1, pages: 60, withoutText: [3], withTables: [5, 8, 13], undrawn: [21] }),
  },
  {
    name: 'pdf-found',
    title: 'A PDF in which words were found',
    view: bar({ found: { words: 'joint patrols', at: 3, count: 12, hasMore: false, page: 2 } }),
  },
  {
    name: 'pdf-found-none',
    title: 'A PDF in which words were not found',
    view: bar({ found: { words: 'herring', at: 0, count: 0, hasMore: false, page: 2 } }),
  },
  { name: 'pdf-choosing', title: 'Before a file is chosen', view: state({ is: 'choosing' }) },
  { name: 'pdf-asking', title: 'Before the browser asks', view: state({ is: 'asking' }) },
  { name: 'pdf-fetching', title: 'While the PDF is fetched', view: state({ is: 'fetching' }) },
  { name: 'pdf-reading', title: 'While the PDF is read', view: state({ is: 'reading', page: 4, of: 60 }) },
  ...(Object.keys(FAULTS) as PdfFault[]).map((because) => ({
    name: `pdf-${because.replaceAll(' ', '-').toLowerCase()}`,
    title: `Not shown: ${FAULTS[because]}`,
    view: state({ is: 'failed', because }),
  })),
];
