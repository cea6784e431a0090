const COMMANDS = ['_execute_action', 'next-mark', 'previous-mark', 'note-on-selection'] as const;
/** The browser's own name of a command, as the manifest has it. */
export type CommandName = (typeof COMMANDS)[number];

const DOES: Readonly<Record<CommandName, string>> = {
  _execute_action: 'Open or close the panel',
  'next-mark': 'Next mark',
  'previous-mark': 'Previous mark',
  'note-on-selection': 'Note on the selected words',
};

export interface KeyboardProps {
  /** The keys that the browser has for each command, as it writes them: "Alt+Shift+P"; undefined until it has said so. */
  readonly keys: ReadonlyMap<string, string> | undefined;
  /** Opens the browser's page on which they are changed; not there where no page of ours may. */
  readonly onChangeKeys?: () => void;
}

/** "Alt+Shift+P" as keys; a chord that is written without plus signs ("⌥⇧P") stays in one piece. */
function Chord({ keys }: { keys: string }) {
  return (
    <>
      {keys.split('+').map((key, at) => (
        <span key={key}>
          {at > 0 ? '+' : ''}
          <kbd>{key}</kbd>
        </span>
      ))}
    </>
  );
}

/** The commands with the keys that they really have: the browser gives none where another extension has them already. */
export function KeyboardSection({ keys, onChangeKeys }: KeyboardProps) {
  return (
    <section>
      <h2>Keyboard</h2>
      {keys === undefined ? null : (
        <table class="keys">
          <thead>
            <tr>
              <th scope="col">To</th>
              <th scope="col">Press</th>
            </tr>
          </thead>
          <tbody>
            {COMMANDS.map((name) => {
              const chord = keys.get(name) ?? '';
              return (
                <tr key={name}>
                  <th scope="row">{DOES[name]}</th>
                  <td>{chord === '' ? <span class="quiet">Not set</span> : <Chord keys={chord} />}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {onChangeKeys === undefined ? (
        <p class="quiet">
          Change them on your browser’s page for extensions: choose the cog there, then “Manage extension shortcuts”.
        </p>
      ) : (
        <p>
          <button type="button" class="pm-button" onClick={onChangeKeys}>
            Change the keys
          </button>{' '}
          <span class="quiet">It opens your browser’s page for extension shortcuts.</span>
        </p>
      )}
    </section>
  );
}
