import { useId } from 'preact/hooks';

import { t, worded } from '@/lib/language';
import { PAPERS } from '@/lib/model';
import type { Paper, Settings } from '@/lib/model';

import { Switch } from './Switch';

const PAPER_WORDS: Readonly<Record<Paper, string>> = worded({
  nothing: 'Do not print marks',
  lines: 'Print lines and margin signs',
  list: 'Print lines, numbered signs, and a list of commitments and noted words at the end',
});

/** By ear, by keyboard, by pointer, and on paper. */
export function ReadingSection({
  settings,
  onChange,
}: {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}) {
  const name = useId();
  return (
    <section>
      <h2>{t('Reading')}</h2>
      <h3>{t('By ear, by keyboard and by pointer')}</h3>
      <Switch
        label={t('Say the marks aloud')}
        hint={t('Screen readers then say “highlighted” at each mark. Off: the page is read as it was written.')}
        on={settings.sayMarks}
        onTurn={(sayMarks) => onChange({ sayMarks })}
      />
      <Switch
        label={t('Open cards when the pointer rests on a mark')}
        on={settings.hoverCards}
        onTurn={(hoverCards) => onChange({ hoverCards })}
      />
      <Switch
        label={t('Single-key moves while a mark has focus')}
        hint={t('N, P, 0 to 4 and Esc. They do nothing elsewhere on the page.')}
        on={settings.singleKeys}
        onTurn={(singleKeys) => onChange({ singleKeys })}
      />
      <fieldset class="choices">
        <legend>{t('On paper')}</legend>
        {PAPERS.map((paper) => (
          <label key={paper}>
            <input type="radio" name={name} checked={paper === settings.paper} onChange={() => onChange({ paper })} />
            <span>{PAPER_WORDS[paper]}</span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
