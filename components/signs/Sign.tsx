import type { Sign as SignValue, SignMark, SignShape } from '@/lib/model';

const FILL = 'var(--pm-commit)';
const GROUND = 'var(--pm-ground)';

/** The inner signs, drawn in the ground's colour on a 20-unit grid. */
const STROKES: Readonly<Record<Exclude<SignMark, 'empty' | 'partly kept' | 'records'>, string>> = {
  'none found': 'M7 10h6',
  kept: 'M6.6 10.3 9 12.7 13.4 7.6',
  'not kept': 'M7.2 7.2l5.6 5.6M12.8 7.2l-5.6 5.6',
  'date passed': 'M10 6.4v3.8l2.6 1.7',
  disputed: 'M7.5 8.1a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.8-1.1 1.6M10 14.4v.1',
  replaced: 'M6.4 10h6.6M10.4 7.2 13.2 10l-2.8 2.8',
};

function Inner({ mark }: { mark: SignMark }) {
  if (mark === 'empty') return null;
  if (mark === 'records')
    return (
      <g fill={GROUND}>
        <circle cx="6.2" cy="10" r="1.4" />
        <circle cx="10" cy="10" r="1.4" />
        <circle cx="13.8" cy="10" r="1.4" />
      </g>
    );
  if (mark === 'partly kept')
    return (
      <>
        <path d="M10 5.6a4.4 4.4 0 0 1 0 8.8z" fill={GROUND} />
        <circle cx="10" cy="10" r="4.4" fill="none" stroke={GROUND} stroke-width="1.3" />
      </>
    );
  return (
    <path
      d={STROKES[mark]}
      fill="none"
      stroke={GROUND}
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  );
}

function Outer({ shape, mark }: { shape: SignShape; mark: SignMark }) {
  // nobody has looked: a ring with nothing in it, readable without colour (UI section 10)
  const isEmpty = mark === 'empty';
  switch (shape) {
    case 'new':
      return isEmpty ? (
        <circle cx="10" cy="10" r="7" fill={GROUND} stroke={FILL} stroke-width="2" />
      ) : (
        <circle cx="10" cy="10" r="8" fill={FILL} />
      );
    case 'again':
      return (
        <>
          <circle cx="10" cy="10" r="9" fill={GROUND} stroke={FILL} stroke-width="1.5" />
          {isEmpty ? (
            <circle cx="10" cy="10" r="5" fill="none" stroke={FILL} stroke-width="2" />
          ) : (
            <circle cx="10" cy="10" r="6.4" fill={FILL} />
          )}
        </>
      );
    case 'untestable':
      return (
        <circle cx="10" cy="10" r="7.6" fill={GROUND} stroke={FILL} stroke-width="2" stroke-dasharray="3.4 2.57" />
      );
    case 'progress':
      return (
        <>
          <rect x="2.5" y="2.5" width="15" height="15" rx="2" fill="var(--pm-progress)" />
          <path
            d="M7.6 6 12 10l-4.4 4"
            fill="none"
            stroke={GROUND}
            stroke-width="2.2"
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        </>
      );
    case 'note':
      return (
        <>
          <path d="M3 3h14v9.5L12.5 17H3z" fill="var(--pm-note)" />
          <path
            d="M17 12.5h-4.5V17z"
            fill={GROUND}
            stroke="var(--pm-note)"
            stroke-width="1.4"
            stroke-linejoin="round"
          />
          <path d="M6 6.8h8M6 9.8h5" stroke={GROUND} stroke-width="1.6" />
        </>
      );
  }
}

/** A margin sign: the outer shape tells where the words come from, the inner what became of them (UI section 2). */
export function Sign({ shape, mark }: SignValue) {
  const bare = shape === 'untestable' || shape === 'progress' || shape === 'note';
  return (
    <svg class="pm-sign" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <Outer shape={shape} mark={mark} />
      {bare ? null : <Inner mark={mark} />}
    </svg>
  );
}
