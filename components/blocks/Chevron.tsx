/** Points down while closed; the stylesheet turns it when its button is open. */
export function Chevron() {
  return (
    <svg class="pm-chevron" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      <path d="M3 5l4 4 4-4" fill="none" stroke="currentColor" stroke-width="2" />
    </svg>
  );
}
