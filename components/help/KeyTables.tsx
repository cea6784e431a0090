import { t } from '@/lib/language';

import { CommandKeys } from '../pages/CommandKeys';
import type { KeyboardProps } from '../pages/CommandKeys';
import { keyGroups, printedKey } from './key-rows';

/** Every key: those of the browser's commands as they are set now, then those of ours. */
export function KeyTables({ keyboard }: { keyboard: KeyboardProps | undefined }) {
  return (
    <>
      <h3>{t('Anywhere')}</h3>
      {keyboard === undefined ? <p>{t('This browser has no keys for extensions.')}</p> : <CommandKeys {...keyboard} />}
      {keyGroups().map(({ where, says, rows }) => (
        <div key={where} class="help-group">
          <h3>{where}</h3>
          {says === undefined ? null : <p class="quiet">{says}</p>}
          <table class="keys" aria-label={where}>
            <thead>
              <tr>
                <th scope="col">{t('To')}</th>
                <th scope="col">{t('Press')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ keys, does }) => (
                <tr key={does}>
                  <th scope="row">{does}</th>
                  <td>
                    {keys.map((key, at) => (
                      <span key={key}>
                        {at > 0 ? ` ${t('or')} ` : ''}
                        <kbd>{printedKey(key)}</kbd>
                      </span>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </>
  );
}
