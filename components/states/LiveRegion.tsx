import type { Spoken } from './use-live';

/** The document's one polite live region (UI section 7). Its words are heard, not seen. */
export function LiveRegion({ spoken }: { spoken: Spoken }) {
  return (
    <div class="pm-hidden" role="status" aria-live="polite">
      <span key={spoken.turn} data-heard>
        {spoken.words}
      </span>
    </div>
  );
}
