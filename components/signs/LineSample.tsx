import type { Strength } from '@/lib/model';

/** The line that stands under a commitment's words, as a sample: whole, double, broken. */
export function LineSample({ strength }: { strength: Strength }) {
  return (
    <svg width="22" height="8" viewBox="0 0 22 8" aria-hidden="true" focusable="false">
      {strength === 'firm' && <path d="M0 4h22" stroke="currentColor" stroke-width="3" />}
      {strength === 'continuing' && <path d="M0 2.5h22M0 5.5h22" stroke="currentColor" stroke-width="1.2" />}
      {strength === 'exploratory' && (
        <path d="M0 4h22" stroke="currentColor" stroke-width="2" stroke-dasharray="4.8 3.8" />
      )}
    </svg>
  );
}
