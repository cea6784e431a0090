import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import { t } from '@/lib/language';
import type { Density, FindId, NoteId, PanelTarget } from '@/lib/model';

import { useCorpus } from '../corpus/corpus-context';
import { DUE_HEADING } from '../corpus/due-heading';
import { PageWordsActs } from '../corpus/PageWordsActs';
import { Bones } from '../states/Bones';
import { LiveRegion } from '../states/LiveRegion';
import { useFocusStays } from '../states/use-focus-stays';
import { useLive } from '../states/use-live';
import { DENSITY_WORDS } from '../words/labels';
import { STATE_WORDS } from '../words/states';
import { BackToPage } from './BackToPage';
import { DensitySwitch } from './DensitySwitch';
import { DetailRoom } from './FoundBy';
import type { Forgetting } from './ForgetPage';
import { foundWords } from './found-words';
import { BannerLine, ClipForm, DueList, NotesElsewhere, NotesTab, PublicationLine, SaidState } from './opened-later';
import { PageFactsLine } from './PageFactsLine';
import { PanelBanners } from './PanelBanners';
import { FOOT_ROWS, PanelFoot } from './PanelFoot';
import { PanelLists } from './PanelLists';
import type { PanelPlace } from './panel-place';
import type { PageHead, PanelActs, PanelContent, PanelView } from './panel-view';
import type { Held } from './use-draft';
import { useFocus } from './use-focus';
import { useScrollPlace } from './use-scroll-place';

/** "Draft saved." is said at most once a minute: a writer who pauses often is not talked to (UI section 7). */
const DRAFT_SAID_MS = 60_000;

/** Where nothing can be marked, the switch would do nothing that is seen; where the page was not marked, it is off. */
function switchOf({ content, density }: PanelView): Density | undefined {
  if (content.shows !== 'said') return density;
  return content.said.is === 'off here' || content.said.is === 'offered' ? 'off' : undefined;
}

/** A page that is no policy page is not introduced. */
function headShown({ content, head }: PanelView): PageHead | undefined {
  return content.shows === 'said' && content.said.is === 'elsewhere' ? undefined : head;
}

interface Lists {
  readonly pageKey: string;
  readonly content: Extract<PanelContent, { shows: 'lists' }>;
  readonly place: PanelPlace;
}

/**
 * The lists, at the reader's place; while a page is read anew, those of before, so that nothing open or being written
 * is lost. Nothing while the place of another page is not read yet.
 */
function useLists({ content, pageKey, place }: PanelView): Lists | undefined {
  const last = useRef<Lists | undefined>(undefined);
  if (content.shows === 'lists' && place !== undefined) last.current = { pageKey, content, place };
  const isOther = content.shows === 'lists' && last.current?.pageKey !== pageKey;
  if (content.shows === 'said' || isOther) last.current = undefined;
  return last.current;
}

/** The side panel: what the page is, what was found on it, and what the reader wrote. */
export function Panel({ view, acts, target }: { view: PanelView; acts: PanelActs; target?: PanelTarget | undefined }) {
  const { content, banners, pageKey, links, publication } = view;
  const head = headShown(view);
  const root = useRef<HTMLDivElement>(null);
  const [spoken, say] = useLive();
  const [notice, setNotice] = useState('');
  const [retry, setRetry] = useState(0);
  const [forgetting, setForgetting] = useState<Forgetting>('no');
  const held = useRef<Held>(new Map()).current;
  const announced = useRef(new Set<string>()).current;
  const draftSaid = useRef(Number.NEGATIVE_INFINITY);
  const focus = useFocus(root);
  const reached = useRef<PanelTarget | undefined>(undefined);
  const tools = useCorpus();
  const dates = tools?.dates;

  useEffect(() => {
    if (target?.open === 'clip' || (content.shows === 'said' && target !== undefined && target.open !== 'find'))
      focus(target.id);
  }, [target, content.shows, focus]);

  useEffect(() => {
    if (pageKey !== '') setForgetting('no');
    setNotice('');
  }, [pageKey]);

  const lists = useLists(view);
  useScrollPlace(
    content.shows === 'lists' && view.place !== undefined ? pageKey : undefined,
    view.place?.scroll ?? 0,
    (scroll) => acts.move({ scroll }),
    target === undefined ? 'at the place' : 'at what was asked for',
  );
  useFocusStays(root);
  /** The same page is read from the store again: its lists stand meanwhile, and keep the focus. */
  const isStanding = content.shows === 'waiting' && lists !== undefined && lists.pageKey === pageKey;
  const found = foundWords(content);
  useEffect(() => {
    if (found === undefined || announced.has(pageKey)) return;
    announced.add(pageKey);
    say(found);
  }, [found, pageKey, announced, say]);

  const onKept = useCallback(() => {
    if (performance.now() - draftSaid.current < DRAFT_SAID_MS) return;
    draftSaid.current = performance.now();
    say(t('Draft saved.'));
  }, [say]);

  const show = async (id: FindId | NoteId): Promise<void> => {
    const shown = await acts.show(id);
    setNotice(shown ? '' : t('These words are not on the page as it stands now. Reload the page and try again.'));
    if (shown && document.hasFocus()) say(t('Shown on the page. Press F6 to go there.'));
  };
  const goBack = async (): Promise<void> => {
    if ((await acts.backToPage?.()) === 'closed') setNotice(t('The page is no longer open.'));
  };
  const addNote = async (find: FindId): Promise<string | undefined> => {
    const failed = await acts.addNote(find);
    setNotice(failed ?? '');
    return failed;
  };
  const chooseDensity = (chosen: Density): void => {
    acts.chooseDensity(chosen);
    say(DENSITY_WORDS[chosen].said);
  };
  const retrying: PanelActs = {
    ...acts,
    retrySaving: () => {
      acts.retrySaving();
      setRetry((count) => count + 1);
    },
  };
  const full = banners.find((banner) => banner.is === 'storage full');
  const common = { acts: { ...acts, addNote }, held, retry, show: (id: FindId | NoteId) => void show(id), say, onKept };
  const openDue = (): void => {
    dates?.open();
    focus(DUE_HEADING);
  };
  const closeDue = (): void => {
    dates?.close();
    focus(FOOT_ROWS.due);
  };
  const switched = switchOf(view);
  const elsewhere = content.shows === 'said' ? content.elsewhere : undefined;
  const written = content.shows === 'said' && content.notes.state === 'ready' ? content.notes.data : undefined;
  return (
    <div class="pm-panel" ref={root}>
      {acts.backToPage === undefined ? null : <BackToPage go={() => void goBack()} />}
      {full === undefined ? null : <BannerLine banner={full} acts={retrying} />}
      {head === undefined ? null : (
        <header class="pm-head">
          <PageFactsLine head={head} />
          {publication === undefined ? null : (
            <PublicationLine key={pageKey} publication={publication} open={acts.openPart} />
          )}
          {switched === undefined ? null : <DensitySwitch density={switched} choose={chooseDensity} />}
        </header>
      )}
      <main class="pm-main">
        {head === undefined ? <h1 class="pm-hidden">Pledgemark</h1> : null}
        <PanelBanners
          view={view}
          acts={acts}
          notice={notice}
          dropNotice={() => setNotice('')}
          forgetting={forgetting}
          setForgetting={(step) => {
            setForgetting(step);
            if (step === 'no') focus(FOOT_ROWS.forget);
          }}
          say={say}
        />
        {(content.shows === 'waiting' && !isStanding) || (content.shows === 'lists' && lists === undefined) ? (
          <div aria-busy="true">
            <p class="pm-hint pm-small">{STATE_WORDS.waiting}</p>
            <Bones />
          </div>
        ) : null}
        {tools?.clips.map((clip) => (
          <ClipForm key={clip.id} clip={clip} />
        ))}
        {dates?.due === undefined ? null : <DueList {...dates} due={dates.due} page={links.due} close={closeDue} />}
        {lists === undefined ? null : (
          <div hidden={(content.shows !== 'lists' && !isStanding) || dates?.due !== undefined}>
            <DetailRoom value={view.detail ?? 'plain'}>
              <PanelLists
                key={lists.pageKey}
                content={lists.content}
                links={links}
                place={lists.place}
                target={target}
                reached={reached}
                focus={focus}
                {...common}
              />
            </DetailRoom>
          </div>
        )}
        {content.shows === 'said' && dates?.due === undefined ? (
          <SaidState said={content.said} acts={acts} notebook={links.notebook} />
        ) : null}
        {written !== undefined && written.notes.length + written.drafts.length > 0 ? (
          <section class="pm-kept" aria-label={t('Your notes on this page')}>
            <h2 class="pm-group">{t('Your notes on this page: {count}', { count: written.notes.length })}</h2>
            <NotesTab key={pageKey} listed={written} focus={focus} {...common} />
          </section>
        ) : null}
        {elsewhere === undefined ? null : <NotesElsewhere notes={elsewhere} acts={acts} />}
        {tools?.page === undefined || dates?.due !== undefined ? null : <PageWordsActs page={tools.page} />}
      </main>
      <PanelFoot
        links={links}
        {...(dates === undefined ? {} : { openDue })}
        {...(content.shows === 'said' ? {} : { turnOff: acts.turnOff })}
        {...(acts.forgetPage === undefined || head === undefined ? {} : { forgetPage: () => setForgetting('asked') })}
      />
      <LiveRegion spoken={spoken} />
    </div>
  );
}
