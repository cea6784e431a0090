import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pdf.css';
import '../govuk.content/marks.css';

import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';

import { PdfBar, ZOOMS } from '@/components/pdf/PdfBar';
import { PdfStates } from '@/components/pdf/PdfStates';
import type { PdfActs, PdfFault, PdfLook, PdfState } from '@/components/pdf/pdf-view';
import { FaultNet } from '@/components/states/FaultNet';
import { fetchPdf } from '@/lib/govuk-api';
import { t } from '@/lib/language';
import { ask } from '@/lib/messages';
import { localPdfFacts, pdfFacts, readPdfQuery } from '@/lib/model';
import type { PageFacts } from '@/lib/model';

import { drawOnce } from '../own-pages/draw-page';
import { askToFetch, mayFetch } from '../own-pages/files-access';
import { digestOf } from './digest-of';
import { layPdf } from './lay-pdf';
import type { LaidPdf } from './lay-pdf';
import { markPdf } from './mark-pdf';
import { openPdf } from './open-pdf';
import { useFind } from './use-find';

/** Under it a page would be too small to read: its words stand in one column instead (60rem). */
const NARROW = '(max-width: 60rem)';
const SOURCE = readPdfQuery(window.location.search);
const NO_WORDS = 'This PDF is made of pictures. It has no text that Pledgemark can read.';

interface Opened {
  readonly laid: LaidPdf;
  readonly pages: number;
}

interface Reading {
  readonly bytes: Uint8Array;
  readonly facts: PageFacts;
  readonly tell: (state: PdfState) => void;
  /** A page could not be drawn. */
  readonly failed: (page: number) => void;
}

/** Opens a PDF and marks it. @param main where it is laid */
async function readPdf(main: HTMLElement, { bytes, facts, tell, failed }: Reading): Promise<Opened | PdfFault> {
  const pdf = await openPdf(bytes);
  if (typeof pdf === 'string') return pdf;
  const laid = await layPdf(main, pdf, {
    tell: (page) => tell({ is: 'reading', page, of: pdf.pages }),
    failed,
  });
  if (laid.text.pagesWithoutText.length === pdf.pages)
    await ask('reportVisit', {
      visit: { state: 'off', because: 'not a policy page', page: { ...facts, verdict: 'ignore', reason: NO_WORDS } },
    });
  else await markPdf(facts, laid.articles);
  return { laid, pages: pdf.pages };
}

/** The page that is in the window, while it moves. */
function useCurrentPage(laid: LaidPdf | undefined): number {
  const [page, setPage] = useState(1);
  useEffect(() => {
    if (laid === undefined) return undefined;
    let waiting = 0;
    const look = (): void => {
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(() => setPage(laid.current()));
    };
    window.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      cancelAnimationFrame(waiting);
      window.removeEventListener('scroll', look);
    };
  }, [laid]);
  return page;
}

/** The looks of an open PDF that the reader chooses. */
function useLook(laid: LaidPdf | undefined): { zoom: number; look: PdfLook; acts: Pick<PdfActs, 'zoomBy' | 'choose'> } {
  const [zoom, setZoom] = useState(1);
  const [look, setLook] = useState<PdfLook>('pages');
  useEffect(() => {
    if (laid === undefined) return;
    setZoom(laid.fitting());
    if (!matchMedia(NARROW).matches) return;
    laid.look('text');
    setLook('text');
  }, [laid]);
  useEffect(() => {
    if (laid === undefined) return undefined;
    // only the pages near the window are drawn: what is printed are the words of all
    const before = (): void => laid.look('text');
    const after = (): void => laid.look(look);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [laid, look]);
  const acts = useMemo(
    () => ({
      zoomBy(step: 1 | -1) {
        const next = step === 1 ? ZOOMS.find((one) => one > zoom + 0.01) : ZOOMS.findLast((one) => one < zoom - 0.01);
        if (next === undefined) return;
        laid?.zoomTo(next);
        setZoom(next);
      },
      choose(next: PdfLook) {
        laid?.look(next);
        setLook(next);
      },
    }),
    [laid, zoom],
  );
  return { zoom, look, acts };
}

function PdfReader({ main }: { main: HTMLElement }) {
  const [state, setState] = useState<PdfState>(SOURCE === undefined ? { is: 'choosing' } : { is: 'fetching' });
  const [opened, setOpened] = useState<Opened>();
  const [title, setTitle] = useState(SOURCE?.title ?? 'PDF');
  const [undrawn, setUndrawn] = useState<readonly number[]>([]);
  const page = useCurrentPage(opened?.laid);
  const { zoom, look, acts } = useLook(opened?.laid);
  const failed = useCallback((fault: unknown) => {
    setState({ is: 'failed', because: 'fault', detail: fault instanceof Error ? fault.message : String(fault) });
  }, []);
  const { found, acts: findActs } = useFind(opened?.laid, failed);

  const read = useCallback(
    async (facts: PageFacts, bytes: Uint8Array) => {
      setTitle(facts.title);
      document.title = `${facts.title}, Pledgemark`;
      const done = await readPdf(main, {
        bytes,
        facts,
        tell: setState,
        failed: (page) => setUndrawn((before) => [...new Set([...before, page])].sort((a, b) => a - b)),
      });
      if (typeof done === 'string') return setState({ is: 'failed', because: done });
      setOpened(done);
      setState({ is: 'open' });
    },
    [main],
  );
  const fetchAndRead = useCallback(async () => {
    if (SOURCE === undefined) return;
    if (!(await mayFetch())) return setState({ is: 'asking' });
    setState({ is: 'fetching' });
    const bytes = await fetchPdf(SOURCE.address, window.fetch.bind(window));
    if (typeof bytes === 'string') return setState({ is: 'failed', because: bytes });
    await read(pdfFacts(SOURCE), bytes);
  }, [read]);
  useEffect(() => {
    fetchAndRead().catch(failed);
  }, [fetchAndRead, failed]);

  const original = SOURCE === undefined ? {} : { original: SOURCE.address };
  if (opened !== undefined && state.is === 'open') {
    const { pagesWithoutText: withoutText, pagesWithTables: withTables } = opened.laid.text;
    const shown = {
      title,
      ...original,
      page,
      pages: opened.pages,
      zoom,
      look,
      withoutText,
      withTables,
      undrawn,
      found,
    };
    return <PdfBar shown={shown} acts={{ ...acts, ...findActs, goTo: opened.laid.goTo }} />;
  }
  return (
    <PdfStates
      state={state.is === 'open' ? { is: 'fetching' } : state}
      title={title}
      {...original}
      onAllow={() => {
        askToFetch()
          .then((isAllowed) => (isAllowed ? fetchAndRead() : undefined))
          .catch(failed);
      }}
      onTryAgain={() => void fetchAndRead().catch(failed)}
      onFile={(file) => {
        file
          .arrayBuffer()
          .then(async (bytes) =>
            read(localPdfFacts(file.name, await digestOf(new Uint8Array(bytes))), new Uint8Array(bytes)),
          )
          .catch(failed);
      }}
    />
  );
}

const main = document.querySelector<HTMLElement>('#pdf');
// drawn once: a file of this computer would have to be chosen again
if (main)
  void drawOnce('#bar', () => (
    <FaultNet headline={t('The PDF could not be shown')}>
      <PdfReader main={main} />
    </FaultNet>
  ));
