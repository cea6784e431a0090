import { t } from '@/lib/language';
import { LANGUAGES } from '@/lib/model';
import type { Language } from '@/lib/model';

/** Each in its own words: who does not read the other finds it. */
const NAMES: Readonly<Record<Language, string>> = { en: 'English', cy: 'Cymraeg' };

/** English or Welsh, as radios. */
export function LanguageChoice({ language, onChoose }: { language: Language; onChoose: (language: Language) => void }) {
  return (
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
  );
}
