import { useMemo, useRef, useState } from 'preact/hooks';

import { t } from '@/lib/language';
import type { Note, NoteId } from '@/lib/model';

import { PageFrame } from '../pages/PageFrame';
import { BannerLine } from '../panel/BannerLine';
import { useFocus } from '../panel/use-focus';
import type { Held } from '../panel/use-draft';
import { Bones } from '../states/Bones';
import { LossTold } from '../states/LossTold';
import { LiveRegion } from '../states/LiveRegion';
import { Say } from '../states/Say';
import { useLive } from '../states/use-live';
import { STATE_WORDS } from '../words/states';
import { deletedWords, noteCount, notebookLead } from './notebook-words';
import { BinList } from './BinList';
import { BulkBar } from './BulkBar';
import { counted, tagKey } from './choose-notes';
import { NotebookBar } from './NotebookBar';
import type { Box } from './NotebookBar';
import { NotebookFilter } from './NotebookFilter';
import { NotebookList } from './NotebookList';
import { rowsOf } from './notebook-rows';
import type { NotebookRow } from './notebook-rows';
import type { NotebookActs, NotebookView } from './notebook-view';
import { PrintedNotes } from './PrintedNotes';
import { ReadFile } from './ReadFile';
import { RowShown } from './RowShown';
import { SaveForm } from './SaveForm';
import { TagsForm } from './TagsForm';
import { useChosen } from './use-chosen';
import { usePaper } from './use-paper';

/** All notes on this computer: found, filtered, changed, saved, read in, printed. */
export function NotebookPage({
  view,
  acts,
  opens,
}: {
  view: NotebookView;
  acts: NotebookActs;
  /** What the page was opened for. */
  opens?: Box | undefined;
}) {
  const { loss } = view;
  const all = view.notes.state === 'ready' ? view.notes.data : undefined;
  const root = useRef<HTMLDivElement>(null);
  const focus = useFocus(root);
  const [spoken, say] = useLive();
  const [box, setBox] = useState(opens);
  const [retry, setRetry] = useState(0);
  const held = useRef<Held>(new Map()).current;
  const { choice, choose, shown, listed, goneIds, chosen, ticked, tick, tickAll, leave } = useChosen(all);
  const { paper, printShown } = usePaper(shown, acts.print);
  const rows = useMemo(() => rowsOf(listed, choice.order, goneIds), [listed, choice.order, goneIds]);
  const drafts = useMemo(() => new Map(view.drafts.map((draft) => [draft.id, draft])), [view.drafts]);
  const pages = useMemo(() => [...new Map((all ?? []).map(({ page }) => [page.key, page])).values()], [all]);
  const tags = useMemo(
    () =>
      counted(
        (all ?? []).flatMap((note) => note.tags),
        tagKey,
      ).map(({ value }) => value),
    [all],
  );

  const remove = (note: Note): void => {
    leave(note);
    acts.deleteNotes([note.id]);
    say(t('Note deleted. Bring it back is the next button.'));
    focus(note.id);
  };
  const draw = (row: NotebookRow) => (
    <RowShown
      row={row}
      view={view}
      acts={acts}
      draft={row.is === 'note' ? drafts.get(row.note.id) : undefined}
      tags={tags}
      held={held}
      retry={retry}
      chosen={row.is === 'note' && ticked.has(row.note.id)}
      choose={tick}
      remove={remove}
      focus={focus}
      say={say}
    />
  );
  const removeChosen = (ids: readonly NoteId[]): void => {
    acts.deleteNotes(ids);
    tickAll([]);
    say(deletedWords(ids.length));
  };
  return (
    <PageFrame here="notebook">
      <div class="nb-head">
        <h1>{t('Notebook')}</h1>
        {all === undefined || (all.length === 0 && loss !== undefined) ? null : (
          <p class="lead">{notebookLead(all.length, pages.length)}</p>
        )}
      </div>
      {loss === undefined ? null : (
        <LossTold
          loss={loss}
          accept={acts.acceptLoss}
          readFile={
            <button type="button" class="pm-button" onClick={() => setBox('read')}>
              {t('Read a backup in')}
            </button>
          }
        />
      )}
      {view.storage === 'full' ? (
        <BannerLine
          banner={{ is: 'storage full' }}
          acts={{ saveBackup: () => acts.saveBackup(), retrySaving: () => setRetry((count) => count + 1) }}
        />
      ) : null}
      {view.notes.state === 'loading' ? (
        <div aria-busy="true">
          <Bones />
        </div>
      ) : null}
      {view.notes.state === 'error' ? (
        <Say
          headline={STATE_WORDS['broken data'].headline}
          actions={
            <button type="button" class="pm-button" data-main onClick={() => acts.saveBackup()}>
              {t('Save what can be read')}
            </button>
          }
        >
          <p>{STATE_WORDS['broken data'].text}</p>
        </Say>
      ) : null}
      {all === undefined ? null : (
        <div class="nb-two" ref={root} hidden={paper !== undefined}>
          <NotebookFilter
            notes={all}
            about={view.about}
            choice={choice}
            choose={choose}
            editTags={() => setBox('tags')}
          />
          <div class="nb-main">
            <NotebookBar
              view={view}
              open={(next) => setBox(next === box ? undefined : next)}
              print={printShown}
              takeBack={() => {
                acts.takeBack();
                say(t('Taken back.'));
              }}
            />
            {box === 'save' ? (
              <SaveForm
                counts={{ chosen: chosen.length, shown: shown.length, all: all.length }}
                save={(which, form) => acts.saveFile({ chosen, shown, all }[which], form)}
                saveBackup={acts.saveBackup}
                close={() => setBox(undefined)}
              />
            ) : null}
            {box === 'read' ? <ReadFile acts={acts} close={() => setBox(undefined)} say={say} /> : null}
            {box === 'tags' ? (
              <TagsForm notes={all} tags={tags} acts={acts} close={() => setBox(undefined)} say={say} />
            ) : null}
            {chosen.length === 0 ? null : (
              <BulkBar
                chosen={chosen}
                pages={pages}
                tags={tags}
                acts={acts}
                remove={() => removeChosen(chosen.map(({ id }) => id))}
                clear={() => tickAll([])}
                say={say}
              />
            )}
            {all.length === 0 && loss !== undefined ? null : all.length === 0 ? (
              <Say headline={t('No notes yet')}>
                <p>{STATE_WORDS['no notes'].text}</p>
              </Say>
            ) : (
              <p class="pm-small pm-quiet" role="status">
                {shown.length === all.length
                  ? noteCount(all.length)
                  : t('{count} of {all} shown.', { count: shown.length, all: all.length })}{' '}
                {shown.length === 0 ? null : (
                  <button type="button" class="pm-link" onClick={() => tickAll(shown)}>
                    {t('Choose all shown')}
                  </button>
                )}
              </p>
            )}
            <BinList bin={view.bin} acts={acts} say={say} />
            <NotebookList rows={rows} draw={draw} />
          </div>
        </div>
      )}
      {paper === undefined ? null : <PrintedNotes notes={paper} about={view.about} sheets={view.sheets} />}
      <LiveRegion spoken={spoken} />
    </PageFrame>
  );
}
