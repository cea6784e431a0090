import { useEffect, useRef } from 'preact/hooks';

import { t, told } from '@/lib/language';
import { StorageFull } from '@/lib/model';

import { AskForm } from './AskForm';
import { ImportLine } from './ImportLine';
import type { ImportActs, ImportView } from './import-view';
import { PreviewBox } from './PreviewBox';

/** Brings documents of GOV.UK into the corpus, where the reader wishes it and never else. */
export function ImportSection({ view, acts }: { view: ImportView; acts: ImportActs }) {
  const { asking, imports, storage } = view;
  const head = useRef<HTMLHeadingElement>(null);
  const before = useRef(asking.at);
  useEffect(() => {
    // what was found is put away, and with it the button that was pressed
    if (before.current === 'looked' && asking.at === 'asking') head.current?.focus();
    before.current = asking.at;
  }, [asking.at]);
  return (
    <section class="import" aria-labelledby="import">
      <h2 id="import" ref={head} tabIndex={-1}>
        {t('Bring in documents from GOV.UK')}
      </h2>
      <p>
        {t(
          'Only when you ask, Pledgemark fetches documents from www.gov.uk, reads them on this computer and keeps them. It asks for one document a second at most.',
        )}
      </p>
      {storage === 'full' ? (
        <p class="pm-banner" data-tone="bad" role="alert">
          <strong>{t('Nothing was changed.')}</strong> {told(new StorageFull().message)}
        </p>
      ) : null}
      {asking.at === 'looked' ? (
        <PreviewBox key={asking.preview.title} preview={asking.preview} acts={acts} />
      ) : (
        <AskForm asking={asking} acts={acts} />
      )}
      {imports.length === 0 ? null : (
        <ul class="import-list" aria-label={t('Imports')}>
          {imports.map((listed) => (
            <ImportLine key={listed.job.id} listed={listed} acts={acts} />
          ))}
        </ul>
      )}
    </section>
  );
}
