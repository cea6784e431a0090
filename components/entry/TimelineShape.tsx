import type { TimelineEvent } from '@/lib/model';

import { Sign } from '../signs/Sign';

const COMMIT = 'var(--pm-commit)';

/** What kind of event it is, on a 20-unit grid: the same shape in the drawing and in the list. */
export function TimelineShape({ event: { lane, sign } }: { event: Pick<TimelineEvent, 'lane' | 'sign'> }) {
  if (sign !== undefined) return <Sign {...sign} />;
  return (
    <svg class="pm-sign" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {lane === 'promised' && <circle cx="10" cy="10" r="6.5" fill={COMMIT} />}
      {lane === 'moved' && <path d="M10 2l8 8-8 8-8-8z" fill="var(--pm-ground)" stroke={COMMIT} stroke-width="2" />}
      {lane === 'reported' && <path d="M4 4h12v12H4z" fill="var(--pm-ink-2)" />}
      {lane === 'due' && <path d="M10 2v16" stroke={COMMIT} stroke-width="3" />}
    </svg>
  );
}
