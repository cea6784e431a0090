import { t } from '@/lib/language';
import type { Language } from '@/lib/model';

import { LanguageChoice } from './LanguageChoice';

/** Which language the interface speaks, and what that does not change. */
export function LanguageSection({
  language,
  onChoose,
}: {
  language: Language;
  onChoose: (language: Language) => void;
}) {
  return (
    <section>
      <h2 id="language" tabIndex={-1}>
        {t('Language')}
        {/* for who looks for it in the other language */}
        <span class="quiet" {...(language === 'en' ? { lang: 'cy' } : { lang: 'en' })}>
          {language === 'en' ? ' · Iaith' : ' · Language'}
        </span>
      </h2>
      <LanguageChoice language={language} onChoose={onChoose} />
      <p class="quiet">
        {t('Pages are read in English, whichever you choose: names, titles and quotes stay as they are.')}{' '}
        {t('Pages of GOV.UK that are open speak the other language once you reload them.')}
      </p>
      {language === 'cy' ? <p class="quiet">{t('A native reader of Welsh has not checked these words yet.')}</p> : null}
    </section>
  );
}
