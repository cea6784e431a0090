import { useId, useState } from 'preact/hooks';

import { plural, t, told } from '@/lib/language';
import { StorageFull } from '@/lib/model';

import { momentWords } from '../words/moments';
import { placeWords } from '../words/unreadable-words';
import { noteCount } from './notebook-words';
import { Conflicts } from './Conflicts';
import type { ConflictChoice, FilePreview, ReadChoices, Refused } from './file-view';
import type { NotebookActs } from './notebook-view';

/** So many refusals are listed; the rest is counted. */
const REFUSALS_SHOWN = 20;

type Shown = Extract<FilePreview, { is: 'notes' | 'backup' }>;

function Unlock({
  preview,
  unlock,
}: {
  preview: Extract<FilePreview, { is: 'locked' }>;
  unlock: (passphrase: string) => void;
}) {
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        unlock(passphrase);
      }}
    >
      <label class="nb-top" for={id}>
        {t('This backup is locked. Passphrase')}
      </label>
      <input
        id={id}
        type="password"
        autocomplete="off"
        value={passphrase}
        onInput={(event) => setPassphrase(event.currentTarget.value)}
      />
      {preview.wrong === 'passphrase' ? <p role="alert">{t('This passphrase does not open the file.')}</p> : null}
      <button type="submit" class="pm-button" data-main>
        {t('Open')}
      </button>
    </form>
  );
}

/** What of the file cannot be read, each with where it stands and why. */
function refusedIn(preview: FilePreview): readonly Refused[] {
  if (preview.is === 'refused') return [preview.refused];
  if (preview.is === 'notes') return preview.refused;
  return preview.is === 'backup' ? preview.aside.map(placeWords) : [];
}

function Refusals({ preview, saveAside }: { preview: FilePreview; saveAside: NotebookActs['saveAside'] }) {
  const all = refusedIn(preview);
  if (all.length === 0) return null;
  return (
    <>
      <h3>
        {preview.is === 'refused' ? t('This file cannot be read') : t('Cannot be read: {count}', { count: all.length })}
      </h3>
      <ul class="plain">
        {all.slice(0, REFUSALS_SHOWN).map(({ where, why }) => (
          <li key={`${where} ${why}`}>
            <code>{told(where)}</code> {told(why)}
          </li>
        ))}
      </ul>
      {all.length > REFUSALS_SHOWN ? <p>{t('And {count} more.', { count: all.length - REFUSALS_SHOWN })}</p> : null}
      {preview.is === 'backup' ? (
        <>
          <p>{t('These are not read in. Everything else in the file can be.')}</p>
          <button type="button" class="pm-button" onClick={() => saveAside(preview.aside)}>
            {all.length === 1 ? t('Save it as a file') : t('Save all {count} as a file', { count: all.length })}
          </button>
        </>
      ) : null}
    </>
  );
}

/** What a file would bring, what it would not, and what the reader chooses of it. */
function Offer({ preview, readIn }: { preview: Shown; readIn: (choices: ReadChoices) => void }) {
  const [every, setEvery] = useState<ConflictChoice>('mine');
  const [each, setEach] = useState<ReadChoices['each']>(new Map());
  const [settings, setSettings] = useState<ReadChoices['settings']>('mine');
  const conflicts = preview.compared.filter(({ is }) => is === 'conflict');
  const count = (which: 'new' | 'here already'): number => preview.compared.filter(({ is }) => is === which).length;
  return (
    <>
      <p>
        {preview.is === 'backup'
          ? t('A backup of {day}.', { day: momentWords(preview.made) })
          : t('Notes from {source}.', { source: preview.from })}
      </p>
      <ul class="plain">
        <li>{t('New: {notes}', { notes: noteCount(count('new')) })}</li>
        <li>{t('Here already: {notes}. They stay as they are.', { notes: noteCount(count('here already')) })}</li>
        <li>{t('Different from yours: {notes}', { notes: noteCount(conflicts.length) })}</li>
        {preview.is === 'backup' ? (
          <li>
            {t(
              'Other records (drafts, history, bin, your additions to the corpus): {add} new, {differ} different',
              preview.others,
            )}
          </li>
        ) : null}
      </ul>
      {conflicts.length === 0 ? null : (
        <Conflicts
          conflicts={conflicts}
          every={every}
          each={each}
          chooseEvery={(choice) => {
            setEvery(choice);
            setEach(new Map());
          }}
          choose={(id, choice) => setEach(new Map(each).set(id, choice))}
        />
      )}
      {preview.is === 'backup' ? (
        <label class="nb-option">
          <input
            type="checkbox"
            checked={settings === 'theirs'}
            onChange={(event) => setSettings(event.currentTarget.checked ? 'theirs' : 'mine')}
          />
          <span>
            {t('Take the backup’s settings too')}
            <small>
              {' '}
              {t('“Take it back” at the top of the list takes back everything that a backup brings, but for settings.')}
            </small>
          </span>
        </label>
      ) : null}
      <button type="button" class="pm-button" data-main onClick={() => readIn({ every, each, settings })}>
        {t('Read in')}
      </button>
    </>
  );
}

/** Reads a file in: first what it would bring, and nothing is kept before the reader says so. */
export function ReadFile({
  acts,
  close,
  say,
}: {
  acts: Pick<NotebookActs, 'previewFile' | 'readIn' | 'saveAside'>;
  close: () => void;
  say: (words: string) => void;
}) {
  const id = useId();
  const [preview, setPreview] = useState<FilePreview>();
  const [said, setSaid] = useState('');
  const look = async (text: string, passphrase?: string): Promise<void> => {
    setSaid('');
    setPreview(await acts.previewFile(text, passphrase));
  };
  const readIn = async (choices: ReadChoices): Promise<void> => {
    if (preview === undefined) return;
    const became = await acts.readIn(preview, choices);
    const words =
      became === 'storage full'
        ? t('Nothing was read in. {why}', { why: told(new StorageFull().message) })
        : plural(became.notes, '{count} note read in.', '{count} notes read in.');
    setSaid(words);
    say(words);
    if (became !== 'storage full') setPreview(undefined);
  };
  return (
    <section class="nb-box" aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>{t('Read a file in')}</h2>
      <p class="pm-small">
        {t(
          'A backup, notes saved by Pledgemark, an export of Hypothesis, or any W3C Web Annotations. You see first what it would bring.',
        )}
      </p>
      <label class="nb-top" for={`${id}-file`}>
        {t('File')}
      </label>
      <input
        id={`${id}-file`}
        type="file"
        accept=".json,.jsonld,application/json,application/ld+json"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) void file.text().then((text) => look(text));
        }}
      />
      {preview === undefined ? null : <Refusals preview={preview} saveAside={acts.saveAside} />}
      {preview?.is === 'locked' ? (
        <Unlock preview={preview} unlock={(passphrase) => void look(preview.text, passphrase)} />
      ) : null}
      {preview?.is === 'notes' || preview?.is === 'backup' ? (
        <Offer preview={preview} readIn={(choices) => void readIn(choices)} />
      ) : null}
      {said === '' ? null : <p role="status">{said}</p>}
      <button type="button" class="pm-link" onClick={close}>
        {t('Close')}
      </button>
    </section>
  );
}
