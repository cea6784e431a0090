import { useCallback, useMemo } from 'preact/hooks';

import { NobodyAnswers, askTab } from '@/lib/messages';
import { pdfQuery, pdfSourceOf } from '@/lib/model';
import type { DueEntry, FindId, IsoDate, IsoInstant, LinkName, ListedNotes, Note, NoteId } from '@/lib/model';
import type { PageKnown, PanelTarget, Visit } from '@/lib/model';

import type { PanelActs, PanelView } from '../panel/panel-view';
import type { OpenPart } from '../panel/PartLink';
import type { CorpusTools } from '../corpus/corpus-context';
import { pageKeyOf, panelView } from '../panel/panel-of';
import { mapView } from '../states/view';
import type { GiveBackup } from '@/lib/app';
import { useStore } from './store-provider';
import { backupOf } from './use-backup';
import { changesQuery, useChange } from './use-change';
import { useWithoutTakenOff } from './use-corrections';
import { useClaim } from './use-claim';
import { useCorpusTools } from './use-corpus-tools';
import { useDataMarker } from './use-data-marker';
import { useFault } from '../states/use-fault';
import { useFinds } from './use-finds';
import { useForgetPage } from './use-forget-page';
import type { LookForLoader } from './use-look-for';
import { useNotes } from './use-notes';
import { savingActs } from './use-page-commitments';
import type { SavingNeeds } from './use-page-commitments';
import { usePanelPlace } from './use-panel-place';
import { usePublication } from './use-publication';
import { useSeemingReports } from './use-seeming-reports';
import { useRecords } from './use-records';
import { settingActs } from './setting-acts';
import { useSettings } from './use-settings';
import { useTarget, useVisit } from './use-visit';

/** What only an entrypoint can give: the clock, the browser's own APIs, the files. */
export interface PanelNeeds extends SavingNeeds {
  readonly today: IsoDate;
  readonly now: () => IsoInstant;
  readonly access: 'granted' | 'withheld';
  readonly links: PanelView['links'];
  readonly allow: () => void;
  readonly reload: () => void;
  /** Opens an address in the page's tab; with a note, the panel goes on at that note. */
  readonly openHere?: OpenPart;
  /** Opens the table of a report with this query. */
  readonly openReport: (query: string) => void;
  /** Opens the reader for PDFs with this query. */
  readonly openPdf: (query: string) => void;
  /** Opens the page of changes with this query. */
  readonly openChanges: (query: string) => void;
  readonly copy: (text: string) => Promise<void>;
  readonly saveFile: (notes: readonly Note[]) => Promise<void>;
  /** Gives everything to the browser as a file; without it no backup is offered. */
  readonly giveBackup?: GiveBackup;
  /** Begins a note on a find of the page; answers why it was not begun. */
  readonly addNote: (find: FindId) => Promise<string | undefined>;
  /** Has every open page look again: the corpus has changed. */
  readonly tellPages: () => void;
  readonly saveCalendar: (entries: readonly DueEntry[]) => void;
  /** The way to www.gov.uk; without it nothing is looked for there. */
  readonly look?: LookForLoader;
}

/** What a note of this page can be about: what it is about already, and what the page promises and names. */
function aboutOf(listed: ListedNotes, known: PageKnown | undefined): readonly LinkName[] {
  const here: readonly LinkName[] = [
    ...Object.values(known?.entries ?? {}).map(({ commitment: { id, quote, summary } }) => ({
      link: { to: 'commitment', id } as const,
      name: quote ?? summary,
    })),
    ...(known?.entities ?? []).map(({ id, name }) => ({ link: { to: 'entity', id } as const, name })),
  ];
  const all = [...(listed.about ?? []), ...here];
  return [...new Map(all.map((one) => [one.link.id, one])).values()];
}

/** For a report: where, and what went wrong in our words. Nothing of the page's text. */
function detailsOf({ page, because, detail }: Visit): string {
  return ['Pledgemark could not read a page.', page?.address, because, detail].filter(Boolean).join('\n');
}

/** The whole panel of one tab: what it shows, what a reader can do, and the item that a click on the page asked for. */
export function usePanel(needs: PanelNeeds): {
  readonly view: PanelView;
  readonly acts: PanelActs;
  readonly target: PanelTarget | undefined;
  readonly tools: CorpusTools | undefined;
} {
  const { tabId, today, now, access, links, addNote } = needs;
  const fail = useFault();
  const store = useStore();
  const { marker, accept } = useDataMarker();
  const [settings, change] = useSettings();
  const visit = useVisit(tabId);
  const target = useTarget(tabId);
  const shown = visit.state === 'ready' ? visit.data : undefined;

  const { reload } = needs;
  const tell = useCallback(
    (name: 'readPage' | 'notesChanged', alone: () => void): void => {
      if (tabId === undefined) return;
      askTab(tabId, name, {}).catch((fault: unknown) => (fault instanceof NobodyAnswers ? alone() : fail(fault)));
    },
    [tabId, fail],
  );
  /** A page in which nobody answers is read by loading it anew. */
  const readPage = useCallback(() => tell('readPage', reload), [tell, reload]);
  const notesChanged = useCallback(() => tell('notesChanged', () => undefined), [tell]);
  const show = useCallback(
    async (id: FindId | NoteId): Promise<boolean> => {
      if (tabId === undefined) return false;
      const answer = await askTab(tabId, 'showFind', { id }).catch(() => ({ shown: false })); // said to the reader as "not on the page"
      return answer.shown;
    },
    [tabId],
  );
  const outline = useCallback(
    (id: FindId | null) => {
      if (tabId !== undefined) askTab(tabId, 'outlineFind', { id }).catch(() => undefined); // an outline that cannot be drawn harms nobody
    },
    [tabId],
  );

  const finds = useFinds(shown?.analysis, readPage);
  const notePage = shown?.state === 'ready' ? shown.notePage : undefined;
  const changed = useChange(notePage);
  const claimed = useClaim(shown?.page, notePage, { now, readAgain: readPage });
  const forgetting = useForgetPage(tabId, shown?.notePage, { changed: notesChanged, readAgain: readPage });
  const [place, move] = usePanelPlace(tabId, pageKeyOf(shown), now);
  const notes = useNotes(shown?.notePage?.key, now, notesChanged);

  const wanted = useMemo(() => (target?.open === 'look' ? { find: target.id } : undefined), [target]);
  const tools = useCorpusTools({
    tabId,
    today,
    now,
    page: shown?.page,
    pageKey: notePage?.key,
    analysis: shown?.analysis,
    finds,
    changed: needs.tellPages,
    saveCalendar: needs.saveCalendar,
    look: needs.look,
    lookWanted: wanted,
  });

  const reports = useSeemingReports(shown?.page, notePage, {
    now,
    today,
    changed: needs.tellPages,
    open: needs.openReport,
    saves: tools?.page?.save,
  });

  const { publication, elsewhere } = usePublication(shown?.page, shown?.notePage);
  const known = useWithoutTakenOff(useRecords(shown?.analysis, finds, shown?.page), tools?.corrections);
  const noted = useMemo(
    () =>
      mapView(notes.notes, (listed) => ({
        ...listed,
        about: aboutOf(listed, known.state === 'ready' ? known.data : undefined),
      })),
    [notes.notes, known],
  );
  const view = useMemo(
    () =>
      panelView({
        today,
        access,
        links,
        store: store.is,
        settings,
        visit,
        known: finds.state === 'error' ? finds : known,
        notes: noted,
        storage: notes.storage,
        changed,
        claim: claimed.claim,
        reports: reports.seeming,
        publication,
        elsewhere,
        place,
        marker,
      }),
    [
      today,
      access,
      links,
      store.is,
      settings,
      visit,
      finds,
      known,
      noted,
      notes.storage,
      changed,
      claimed.claim,
      reports.seeming,
      publication,
      elsewhere,
      place,
      marker,
    ],
  );
  const backup = backupOf(store, needs.giveBackup, now, fail);
  const acts: PanelActs = {
    ...settingActs(settings, change, shown?.page?.address),
    ...notes.acts,
    ...claimed.acts,
    ...reports.acts,
    move,
    readPage,
    readPdf: (pdf) => {
      if (shown?.page !== undefined) needs.openPdf(pdfQuery(pdfSourceOf(pdf, shown.page)));
    },
    tryAgain: readPage,
    allow: needs.allow,
    reload: needs.reload,
    copyDetails: () => {
      if (shown !== undefined) needs.copy(detailsOf(shown)).catch(fail);
    },
    copyText: needs.copy,
    ...(needs.openHere === undefined ? {} : { openPart: needs.openHere }),
    ...(changed?.isKept === true && notePage !== undefined
      ? { seeChanges: () => needs.openChanges(changesQuery(notePage)) }
      : {}),
    acceptLoss: accept,
    retrySaving: () => undefined, // each writer keeps its words again when the reader asks for it
    attachToSelection: async (note) => {
      if (tabId === undefined) return 'nothing selected';
      const quote = await askTab(tabId, 'selectedQuote', {}).catch(() => null); // said to the reader as "nothing selected"
      if (quote === null) return 'nothing selected';
      await notes.acts.attach(note, quote.selector, quote.page);
      return 'attached';
    },
    showPlace: (span) => {
      if (tabId !== undefined) askTab(tabId, 'showPlace', { span }).catch(() => undefined); // a place that cannot be shown is still described
    },
    show,
    outline,
    addNote,
    ...(backup === undefined ? {} : { saveBackup: () => backup() }),
    ...forgetting,
    ...savingActs(needs, shown ?? {}, known),
    saveFile: (which) => void notes.notesOf(which).then(needs.saveFile).catch(fail),
  };
  return { view, acts, target, tools };
}
