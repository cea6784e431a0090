import { useId, useState } from 'preact/hooks';

import { plural, rich, t, told } from '@/lib/language';
import { StorageFull } from '@/lib/model';
import type { ComparedCorrection, CorrectionId } from '@/lib/model';

import { shortQuote } from '../blocks/quote-words';
import { correctionWords } from '../words/corrections';
import type { CorrectionsPreview, CorrectionsProps } from './corrections-view';

/** So many are shown one by one; of the rest of those in conflict the reader's own stay. */
const SHOWN = 50;

/** One on which reader and file differ: the reader's own stays unless the other is chosen. */
function Conflict({
  compared: { correction, mine },
  chosen,
  choose,
}: {
  compared: ComparedCorrection;
  chosen: 'mine' | 'theirs';
  choose: (which: 'mine' | 'theirs') => void;
}) {
  const name = useId();
  return (
    <li>
      <fieldset>
        <legend>“{shortQuote(correction.selector.exact)}”</legend>
        <label class="switch">
          <input type="radio" name={name} checked={chosen === 'mine'} onChange={() => choose('mine')} />
          <span>{t('Keep yours. {mine}', { mine: mine.map(correctionWords).join(' ') })}</span>
        </label>
        <label class="switch">
          <input type="radio" name={name} checked={chosen === 'theirs'} onChange={() => choose('theirs')} />
          <span>{t('Take the one from the file. {theirs}', { theirs: correctionWords(correction) })}</span>
        </label>
      </fieldset>
    </li>
  );
}

function Offer({
  compared,
  readIn,
}: {
  compared: readonly ComparedCorrection[];
  readIn: (chosen: readonly ComparedCorrection[]) => void;
}) {
  const [theirs, setTheirs] = useState<ReadonlySet<CorrectionId>>(new Set());
  const of = (which: ComparedCorrection['is']) => compared.filter(({ is }) => is === which);
  const [added, conflicts] = [of('new'), of('conflict')];
  const chosen = [...added, ...conflicts.filter(({ correction }) => theirs.has(correction.id))];
  const choose = (id: CorrectionId, which: 'mine' | 'theirs'): void => {
    const next = new Set(theirs);
    if (which === 'theirs') next.add(id);
    else next.delete(id);
    setTheirs(next);
  };
  return (
    <>
      <ul class="plain">
        <li>{plural(added.length, 'New: {count} correction', 'New: {count} corrections')}</li>
        <li>
          {plural(
            of('here already').length,
            'Here already: {count} correction. They stay as they are.',
            'Here already: {count} corrections. They stay as they are.',
          )}
        </li>
        <li>
          {plural(
            conflicts.length,
            'Different from yours: {count} correction',
            'Different from yours: {count} corrections',
          )}
        </li>
      </ul>
      {added.length === 0 ? null : (
        <>
          <h4>{t('New')}</h4>
          <ul class="plain">
            {added.slice(0, SHOWN).map(({ correction }) => (
              <li key={correction.id}>
                <strong>{correctionWords(correction)}</strong> “{shortQuote(correction.selector.exact)}”{' '}
                <span class="quiet">{correction.title}</span>
              </li>
            ))}
          </ul>
          {added.length > SHOWN ? <p class="quiet">{t('And {count} more.', { count: added.length - SHOWN })}</p> : null}
        </>
      )}
      {conflicts.length === 0 ? null : (
        <>
          <h4>{t('Different from yours')}</h4>
          <ul class="plain">
            {conflicts.slice(0, SHOWN).map((one) => (
              <Conflict
                key={one.correction.id}
                compared={one}
                chosen={theirs.has(one.correction.id) ? 'theirs' : 'mine'}
                choose={(which) => choose(one.correction.id, which)}
              />
            ))}
          </ul>
          {conflicts.length > SHOWN ? (
            <p class="quiet">{t('Of {count} more, yours stay as they are.', { count: conflicts.length - SHOWN })}</p>
          ) : null}
        </>
      )}
      <button type="button" class="pm-button" data-main onClick={() => readIn(chosen)}>
        {t('Read in')}
      </button>
    </>
  );
}

/** Reads corrections of another reader in: first what the file would bring; nothing is kept before the reader says so. */
export function ReadCorrections({
  onPreview,
  onReadIn,
  onTakeBack,
}: Pick<CorrectionsProps, 'onPreview' | 'onReadIn' | 'onTakeBack'>) {
  const field = useId();
  const [preview, setPreview] = useState<CorrectionsPreview>();
  const [said, setSaid] = useState('');
  const [change, setChange] = useState<number>();
  const readIn = async (chosen: readonly ComparedCorrection[]): Promise<void> => {
    const became = await onReadIn(chosen);
    if (became === 'storage full')
      return setSaid(t('Nothing was read in. {why}', { why: told(new StorageFull().message) }));
    setPreview(undefined);
    setChange(became.change);
    setSaid(plural(chosen.length, '{count} correction read in.', '{count} corrections read in.'));
  };
  const takeBack = async (made: number): Promise<void> => {
    const became = await onTakeBack(made);
    setChange(undefined);
    setSaid(
      became === 'taken back'
        ? t('Taken back. Everything is as it was before the file was read in.')
        : t('Not taken back: something else was changed since. Bring corrections back one by one.'),
    );
  };
  return (
    <>
      <h3>{t('Read corrections in')}</h3>
      <p class="quiet" id={`${field}-hint`}>
        {t('A file of corrections that you or somebody else saved. You see first what it would bring.')}
      </p>
      <p>
        <label for={field}>{t('File of corrections')}</label>{' '}
        <input
          id={field}
          type="file"
          accept=".json,application/json"
          aria-describedby={`${field}-hint`}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            setSaid('');
            setChange(undefined);
            if (file !== undefined) void file.text().then((text) => setPreview(onPreview(text)));
          }}
        />
      </p>
      {preview?.is === 'refused' ? (
        <p role="alert">
          {rich('This file cannot be read, and nothing was changed. {where} {why}', {
            where: <code>{told(preview.where)}</code>,
            why: told(preview.why),
          })}
        </p>
      ) : null}
      {preview?.is === 'read' ? (
        <div role="group" aria-label={t('What the file would bring')}>
          <Offer key={field} compared={preview.compared} readIn={(chosen) => void readIn(chosen)} />{' '}
          <button type="button" class="pm-link" onClick={() => setPreview(undefined)}>
            {t('Cancel')}
          </button>
        </div>
      ) : null}
      <div>
        <span role="status">{said}</span>{' '}
        {change === undefined ? null : (
          <button type="button" class="pm-link" onClick={() => void takeBack(change)}>
            {t('Take it back')}
          </button>
        )}
      </div>
    </>
  );
}
