import { t } from '@/lib/language';

import { CommandKeys } from './CommandKeys';
import type { KeyboardProps } from './CommandKeys';

/** The keys of the browser's commands, and where all others are told. */
export function KeyboardSection(keyboard: KeyboardProps) {
  return (
    <section>
      <h2>{t('Keyboard')}</h2>
      <CommandKeys {...keyboard} />
      <p>
        <a href="/help.html#keys">{t('Every key of Pledgemark')}</a>
      </p>
    </section>
  );
}
