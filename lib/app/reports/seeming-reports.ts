import { mine } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { PageFacts, PageKey, RefusedReport, SeemingReport } from '@/lib/model';
import { pageKey } from '@/lib/page';
import { alignItems, reportPassages, seemsToAnswer, strategyItems } from '@/lib/progress-reports';

import { keptDocuments, known } from './kept-document';
import type { KeptDocument } from './kept-document';
import { nearPages } from './near-pages';

/** Fewer items that are answered make no report of it. */
const LEAST_PAIRS = 2;

/** The words of both are at hand, and hardly an item of the one is answered in the other. */
function areApart(report: KeptDocument | undefined, earlier: KeptDocument | undefined): boolean {
  if (report === undefined || earlier === undefined) return false;
  const items = strategyItems(earlier.reading, earlier.finds.commitments);
  return alignItems(items, reportPassages(report.reading)).pairs.length < LEAST_PAIRS;
}

const key = ({ report, earlier }: Pick<SeemingReport, 'report' | 'earlier'>): string => `${report} ${earlier}`;

/**
 * Of the page being read, the kept documents that it seems to report on, and the kept reports that seem to answer it.
 * Those that the reader refused are left out. A page that is not kept is known by its title alone.
 */
export async function seemingReports(store: Store, facts: PageFacts): Promise<readonly SeemingReport[]> {
  const here = pageKey(facts);
  const { own, near } = await nearPages(store, facts);
  if (near.length === 0) return [];
  const documents = await keptDocuments(store, own === undefined ? near : [own, ...near]);
  const documentOf = (page: PageKey): KeptDocument | undefined => documents.find((one) => one.page.page === page);
  const me = known({ facts }, documentOf(here)?.reading);
  const saves = own === undefined ? ({ saves: 'this page' } as const) : {};
  const seeming = near.flatMap((page): readonly SeemingReport[] => {
    const other = known(page, documentOf(page.page)?.reading);
    const { title: otherTitle } = page.facts;
    if (seemsToAnswer(me, other) !== undefined && !areApart(documentOf(here), documentOf(page.page)))
      return [{ report: here, earlier: page.page, here: 'report', otherTitle, ...saves }];
    if (seemsToAnswer(other, me) !== undefined && !areApart(documentOf(page.page), documentOf(here)))
      return [{ report: page.page, earlier: here, here: 'earlier', otherTitle, ...saves }];
    return [];
  });
  const asked = seeming.map(({ report: words, earlier }): RefusedReport => ({ suggested: 'report', words, earlier }));
  const refused = await mine.refused(store, asked);
  const gone = new Set(refused.map(({ words: report, earlier }) => key({ report, earlier })));
  return seeming.filter((one) => !gone.has(key(one)));
}
