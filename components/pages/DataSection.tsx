import { t } from '@/lib/language';
import type { DataMarker } from '@/lib/model';

import { versionsWords, keepingWords } from '../words/data-words';
import { LossTold } from '../states/LossTold';
import { READ_FILE, keptOutside } from '../words/loss-words';
import { STATE_WORDS } from '../words/states';
import type { Keeping } from '../words/data-words';
import { BackupSection } from './BackupSection';
import type { BackupProps } from './BackupSection';
import { ForgetEverything } from './ForgetEverything';

export interface DataProps extends BackupProps {
  /** How the data stand: open, or not to be opened by this build. */
  readonly store: 'opening' | 'open' | 'newer data' | 'failed';
  readonly keeping: Keeping;
  readonly onForget: () => Promise<void>;
  /** What is remembered of the data outside them; absent: nothing was written yet. */
  readonly marker: DataMarker | undefined;
  readonly onAcceptLoss: () => void;
}

/** Data that cannot be opened: said, with the way to what can be read of them. */
function Unopened({ store, marker, onSave }: Pick<DataProps, 'store' | 'marker' | 'onSave'>) {
  const { headline, text } = STATE_WORDS[store === 'newer data' ? 'newer data' : 'broken data'];
  return (
    <div class="aside" role="alert">
      <h3>{headline}</h3>
      <p>{text}</p>
      {marker === undefined || store === 'newer data' ? null : <p>{keptOutside(marker)}</p>}
      <p>
        <button type="button" class="pm-button" onClick={onSave}>
          {t('Save what can be read')}
        </button>
      </p>
    </div>
  );
}

/** Where the reader's data are, whether they are kept, and the ways to save and to forget them. */
export function DataSection({ store, keeping, onForget, marker, onAcceptLoss, ...backup }: DataProps) {
  return (
    <section>
      <h2>{t('Your data')}</h2>
      {marker?.loss === undefined || store !== 'open' ? null : (
        <LossTold
          loss={marker.loss}
          accept={onAcceptLoss}
          readFile={<a href={`/notebook.html${READ_FILE}`}>{t('Read a backup in')}</a>}
        />
      )}
      <p>
        {t('Your notes are stored in this browser, on this computer.')}{' '}
        {t('Nothing is sent anywhere: a file that you save is the only copy outside this browser.')}
      </p>
      <p>{keepingWords(keeping)}</p>
      <p>{versionsWords()}</p>
      <p>
        {t(
          'Pledgemark shows no number on its button, and the names of its windows say nothing of what you read or write.',
        )}{' '}
        {t('It does not run in private windows.')}
      </p>
      {store === 'newer data' || store === 'failed' ? (
        <Unopened store={store} marker={marker} onSave={backup.onSave} />
      ) : (
        <BackupSection {...backup} />
      )}
      {store === 'newer data' ? null : <ForgetEverything onForget={onForget} onSave={backup.onSave} />}
    </section>
  );
}
