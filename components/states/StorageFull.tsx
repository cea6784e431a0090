import { STATE_WORDS } from '../words/states';

/** A change that could not be kept: what is in the form stays there. */
export function StorageFull() {
  const { headline, text } = STATE_WORDS['storage full, no backup'];
  return (
    <p class="pm-small" role="alert">
      <strong>{headline}</strong> {text}
    </p>
  );
}
