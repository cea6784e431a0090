import { CommandKeys } from '../pages/CommandKeys';
import type { KeyboardProps } from '../pages/CommandKeys';
import { KEY_GROUPS, printedKey } from './key-rows';

/** Every key: those of the browser's commands as they are set now, then those of ours. */
export function KeyTables({ keyboard }: { keyboard: KeyboardProps | undefined }) {
  return (
    <>
      <h3>Anywhere</h3>
      {keyboard === undefined ? <p>This browser has no keys for extensions.</p> : <CommandKeys {...keyboard} />}
      {KEY_GROUPS.map(({ where, says, rows }) => (
        <div key={where} class="help-group">
          <h3>{where}</h3>
          {says === undefined ? null : <p class="quiet">{says}</p>}
          <table class="keys" aria-label={where}>
            <thead>
              <tr>
                <th scope="col">To</th>
                <th scope="col">Press</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ keys, does }) => (
                <tr key={does}>
                  <th scope="row">{does}</th>
                  <td>
                    {keys.map((key, at) => (
                      <span key={key}>
                        {at > 0 ? ' or ' : ''}
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
