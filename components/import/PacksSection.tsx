import { t, told } from '@/lib/language';

import { PackList } from './PackList';
import { PackReader } from './PackReader';
import type { PacksActs, PacksView } from './packs-view';
import { leftOutWords } from './pack-words';
import { PackWriter } from './PackWriter';

/** Records that organisations publish as files: read in, taken out as a whole, saved. */
export function PacksSection({ view, acts }: { view: PacksView; acts: PacksActs }) {
  const { packs, reading, found, saved, removed, failed } = view;
  return (
    <section class="import" aria-labelledby="packs">
      <h2 id="packs" tabIndex={-1}>
        {t('Corpus packs')}
      </h2>
      <p>
        {t(
          'A pack is a file in which an organisation publishes what it knows of commitments. It is checked before it is taken in.',
        )}
      </p>
      {removed === undefined ? null : (
        <p class="pm-banner" data-tone="warn">
          {t('“{pack}” was taken out.', { pack: removed })}{' '}
          <button type="button" class="pm-link" onClick={acts.bringBack}>
            {t('Bring it back')}
          </button>
        </p>
      )}
      {failed === undefined ? null : (
        <p class="pm-banner" data-tone="warn" role="alert">
          {told(failed)}
        </p>
      )}
      <PackList packs={packs} remove={acts.remove} />
      <PackReader reading={reading} acts={acts} />
      <PackWriter found={found} save={acts.save} />
      <div role="status">
        {saved === undefined ? null : (
          <>
            <p>{t('Saved as {file}.', { file: saved.name })}</p>
            {leftOutWords(saved.leftOut).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </>
        )}
      </div>
    </section>
  );
}
