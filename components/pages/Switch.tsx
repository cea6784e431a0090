/** One setting that is on or off, with a line that says what it does. */
export function Switch({
  label,
  hint,
  on,
  onTurn,
}: {
  label: string;
  hint?: string;
  on: boolean;
  onTurn: (to: boolean) => void;
}) {
  return (
    <label class="switch">
      <input type="checkbox" checked={on} onChange={(event) => onTurn(event.currentTarget.checked)} />
      <span>
        {label}
        {hint === undefined ? null : <small>{hint}</small>}
      </span>
    </label>
  );
}
