import { t } from '@/lib/language';
import { LANGUAGES } from '@/lib/model';
import type { Language } from '@/lib/model';

/** Each in its own words: who does not read the other finds it. */
const NAMES: Readonly<Record<Language, string>> = { en: 'English', cy: 'Cymraeg' };

/** Which language the interface speaks. */
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
      <fieldset class="choices">
        <legend>{t('Language of Pledgemark')}</legend>
        {LANGUAGES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              id={`language-${one}`}
              name="language"
              checked={one === language}
              onChange={() => onChoose(one)}
            />
            <span lang={one}>{NAMES[one]}</span>
          </label>
        ))}
      </fieldset>
      <p class="quiet">
        {t('Pages are read in English, whichever you choose: names, titles and quotes stay as they are.')}{' '}
        {t('Pages of GOV.UK that are open speak the other language once you reload them.')}
      </p>
      {language === 'cy' ? <p class="quiet">{t('A native reader of Welsh has not checked these words yet.')}</p> : null}
    </section>
  );
}
