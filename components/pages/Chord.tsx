/** "Alt+Shift+P" as keys; a chord that is written without plus signs ("⌥⇧P") stays in one piece. */
export function Chord({ keys }: { keys: string }) {
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
