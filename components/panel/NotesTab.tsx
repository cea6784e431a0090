import { useState } from 'preact/hooks';

import { t } from '@/lib/language';
import { noteSheet } from '@/lib/model';
import type { Draft, Note, NoteId } from '@/lib/model';

import { Say } from '../states/Say';
import { STATE_WORDS } from '../words/states';
import { GoneEntry } from './GoneEntry';
import { NoteEntry } from './NoteEntry';
import { NotesElsewhere } from './NotesElsewhere';
import { notePlaces, saysMore } from './note-places';
import type { Gone } from './note-places';
import { NoteWriter } from './NoteWriter';
import type { ListedNotes } from '@/lib/model';

import type { PanelActs } from './panel-view';
import type { Held } from './use-draft';

/** The reader's notes on this page: written, read, deleted and brought back in place. */
export function NotesTab({
  listed,
  acts,
  held,
  retry,
  show,
  focus,
  onKept,
  say,
}: {
  listed: ListedNotes;
  acts: PanelActs;
  held: Held;
  retry: number;
  show: (id: NoteId) => void;
  /** Gives the focus to what stands at a note's place, once it is drawn. */
  focus: (id: NoteId) => void;
  onKept: () => void;
  say: (words: string) => void;
}) {
  const [gone, setGone] = useState<Gone>(new Map());
  const removed = (id: NoteId, what: { readonly note: Note } | { readonly draft: Draft }): void => {
    setGone((now) => new Map(now).set(id, what));
    focus(id);
  };
  const back = (id: NoteId): void => {
    setGone((now) => new Map([...now].filter(([other]) => other !== id)));
    focus(id);
  };
  const [moved, setMoved] = useState('');
  const { attachTo, leaveAsItWas, attachToSelection, takeBack } = acts;
  const tell = (words: string): void => {
    setMoved(words);
    say(t('{moved} Take it back is at the top of the list.', { moved: words }));
  };
  /** What moves a note says so, with the way back beside it. */
  const told: PanelActs = {
    ...acts,
    ...(attachTo === undefined
      ? {}
      : {
          attachTo: (note, selector) => {
            attachTo(note, selector);
            tell(t('The note is on the new words now.'));
          },
        }),
    ...(leaveAsItWas === undefined
      ? {}
      : {
          leaveAsItWas: (note) => {
            leaveAsItWas(note);
            tell(t('The note is left as it was.'));
          },
        }),
    ...(attachToSelection === undefined
      ? {}
      : {
          attachToSelection: async (note) => {
            const became = await attachToSelection(note);
            if (became === 'attached') tell(t('The note is on the selected words now.'));
            return became;
          },
        }),
  };
  const places = notePlaces(listed.notes, listed.drafts, gone);
  return (
    <>
      {places.length === 0 ? (
        <Say headline={STATE_WORDS['no notes'].headline}>
          <p>{STATE_WORDS['no notes'].text}</p>
        </Say>
      ) : (
        <p class="pm-small pm-quiet pm-hint">{STATE_WORDS['no notes'].text}</p>
      )}
      {moved === '' || takeBack === undefined ? null : (
        <p class="pm-note pm-gone">
          <span>
            {moved}{' '}
            <button
              type="button"
              class="pm-link"
              onClick={() => {
                setMoved('');
                takeBack();
              }}
            >
              {t('Take it back')}
            </button>
          </span>
        </p>
      )}
      {places.map((place) => {
        switch (place.is) {
          case 'note': {
            const { note } = place;
            const remove = (): void => {
              removed(note.id, { note });
              acts.deleteNote(note);
              say(t('Note deleted. Bring it back is the next button.'));
            };
            return (
              <NoteEntry
                key={note.id}
                note={note}
                about={listed.about}
                sheet={noteSheet(note, listed.sheets)}
                acts={told}
                show={show}
                remove={remove}
                say={say}
              />
            );
          }
          case 'draft':
            return (
              <NoteWriter
                key={place.draft.id}
                draft={place.draft}
                bodyLimit={listed.bodyLimit}
                tags={listed.tags}
                about={listed.about}
                held={held}
                retry={retry}
                acts={acts}
                onKept={onKept}
                onSaved={({ id }) => focus(id)}
                onDropped={(draft) => {
                  acts.dropDraft(draft);
                  if (!saysMore(draft, listed.notes)) return focus(draft.id);
                  removed(draft.id, { draft });
                  say(t('Draft deleted. Bring it back is the next button.'));
                }}
              />
            );
          case 'gone note': {
            const { note } = place;
            const bringBack = (): void => {
              back(note.id);
              acts.bringBackNote(note);
            };
            return <GoneEntry key={`gone ${note.id}`} id={note.id} what="Note" bringBack={bringBack} />;
          }
          case 'gone draft': {
            const { draft } = place;
            const bringBack = (): void => {
              back(draft.id);
              acts.bringBackDraft(draft);
            };
            return <GoneEntry key={`gone ${draft.id}`} id={draft.id} what="Draft" bringBack={bringBack} />;
          }
        }
      })}
      {listed.elsewhere === undefined ? null : <NotesElsewhere notes={listed.elsewhere} acts={acts} />}
      {listed.everywhere === 0 ? null : (
        <section class="pm-save">
          <h2>{t('Save as a file')}</h2>
          <div class="pm-acts">
            {listed.notes.length === 0 ? null : (
              <button type="button" class="pm-button" onClick={() => acts.saveFile('this page')}>
                {t('This page’s notes')}
              </button>
            )}
            <button type="button" class="pm-button" onClick={() => acts.saveFile('all pages')}>
              {t('All notes')}
            </button>
          </div>
        </section>
      )}
    </>
  );
}
