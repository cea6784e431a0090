import { t, worded } from '@/lib/language';

import { Chord } from './Chord';

/** The commands of the manifest, by the browser's own names. */
export const COMMANDS = ['_execute_action', 'next-mark', 'previous-mark', 'note-on-selection'] as const;
type CommandName = (typeof COMMANDS)[number];

const DOES: Readonly<Record<CommandName, string>> = worded({
  _execute_action: 'Open or close the panel',
  'next-mark': 'Next mark',
  'previous-mark': 'Previous mark',
  'note-on-selection': 'Note on the selected words',
});

export interface KeyboardProps {
  /** The keys that the browser has for each command, as it writes them: "Alt+Shift+P"; undefined until it has said so. */
  readonly keys: ReadonlyMap<string, string> | undefined;
  /** Opens the browser's page on which they are changed; not there where no page of ours may. */
  readonly onChangeKeys?: () => void;
}

/** The commands with the keys that they really have, and the way to change them: the browser gives none where another extension has them already. */
export function CommandKeys({ keys, onChangeKeys }: KeyboardProps) {
  return (
    <>
      {keys === undefined ? null : (
        <table class="keys">
          <thead>
            <tr>
              <th scope="col">{t('To')}</th>
              <th scope="col">{t('Press')}</th>
            </tr>
          </thead>
          <tbody>
            {COMMANDS.map((name) => {
              const chord = keys.get(name) ?? '';
              return (
                <tr key={name}>
                  <th scope="row">{DOES[name]}</th>
                  <td>{chord === '' ? <span class="quiet">{t('Not set')}</span> : <Chord keys={chord} />}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {onChangeKeys === undefined ? (
        <p class="quiet">
          {t(
            'Change them on your browser’s page for extensions: choose the cog there, then “Manage extension shortcuts”.',
          )}
        </p>
      ) : (
        <p>
          <button type="button" class="pm-button" onClick={onChangeKeys}>
            {t('Change the keys')}
          </button>{' '}
          <span class="quiet">{t('It opens your browser’s page for extension shortcuts.')}</span>
        </p>
      )}
    </>
  );
}
