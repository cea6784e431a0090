import { useMemo } from 'preact/hooks';

import { said } from '@/lib/app';
import { t } from '@/lib/language';
import type { AnalysisKey, PageCommitments, PageKnown, Visit } from '@/lib/model';

import type { PageForm, PanelActs } from '../panel/panel-view';
import type { View } from '../states/view';
import { useCorrections, useWithoutTakenOff } from './use-corrections';
import { useFinds } from './use-finds';
import { useRecords } from './use-records';
import { useVisit } from './use-visit';

const otherPage = (): string =>
  t('The page is no longer open in its tab, or it was read again. Go back to it, and open this page from the panel.');
const nothing = (): void => undefined;

/** What the address of the print page names: the tab, and the text that was read there. */
export function commitmentsQuery(tabId: number, analysis: AnalysisKey): string {
  return new URLSearchParams({ tab: String(tabId), text: analysis }).toString();
}

/** The commitments of the page that the query names, for as long as its tab shows it. */
export function usePageCommitments(query: string): View<PageCommitments> {
  const { tabId, analysis } = useMemo(() => {
    const asked = new URLSearchParams(query);
    const tab = Number.parseInt(asked.get('tab') ?? '', 10);
    return { tabId: Number.isNaN(tab) ? undefined : tab, analysis: (asked.get('text') ?? '') as AnalysisKey };
  }, [query]);
  const visit = useVisit(tabId);
  const shown = visit.state === 'ready' && visit.data.analysis === analysis ? visit.data : undefined;
  const finds = useFinds(shown?.analysis, nothing);
  const corrections = useCorrections(tabId, shown?.notePage?.key);
  const known = useWithoutTakenOff(useRecords(shown?.analysis, finds, shown?.page), corrections);
  const page = shown?.page;
  return useMemo((): View<PageCommitments> => {
    if (tabId !== undefined && visit.state === 'loading') return { state: 'loading' };
    if (page === undefined) return { state: 'empty', teach: otherPage() };
    if (finds.state === 'error') return finds;
    if (known.state !== 'ready') return known;
    if (known.data === undefined) return { state: 'loading' };
    const { data } = known;
    return { state: 'ready', data: { page, entries: said.entriesOfPage(data, page), edition: data.edition } };
  }, [tabId, visit.state, page, finds, known]);
}

/** What only an entrypoint can give: the file, and the tab of the page to print. */
export interface SavingNeeds {
  readonly tabId: number | undefined;
  /** Gives the browser the commitments of a page as a file. Says its name. */
  readonly saveCommitments: (commitments: PageCommitments, form: PageForm) => Promise<string>;
  /** Opens the commitments of a page to be printed, with this query. */
  readonly printCommitments: (query: string) => void;
}

/** A page's commitments as a file and on paper; nothing while they are not read. */
export function savingActs(
  needs: SavingNeeds,
  { page, analysis }: Pick<Visit, 'page' | 'analysis'>,
  known: View<PageKnown | undefined>,
): Pick<PanelActs, 'saveCommitments' | 'printCommitments'> {
  const { tabId } = needs;
  if (known.state !== 'ready' || known.data === undefined) return {};
  if (page === undefined || analysis === undefined || tabId === undefined) return {};
  const { data } = known;
  return {
    saveCommitments: (form) =>
      needs.saveCommitments({ page, entries: said.entriesOfPage(data, page), edition: data.edition }, form),
    printCommitments: () => needs.printCommitments(commitmentsQuery(tabId, analysis)),
  };
}
