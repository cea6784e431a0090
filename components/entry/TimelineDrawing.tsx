import { useId } from 'preact/hooks';

import { t, worded } from '@/lib/language';
import type { TimelineEvent } from '@/lib/model';

import { layTimeline } from './timeline-layout';
import type { DrawnEvent, DrawnLabel, DrawnLane, TimelineDrawing as Drawing } from './timeline-layout';
import { TimelineShape } from './TimelineShape';

const LANE_WORDS: Readonly<Record<DrawnLane, string>> = worded({
  promised: 'Promised',
  moved: 'Moved',
  reported: 'Reported',
  view: 'View',
});
const HALF_SHAPE = 10;
/** From the middle of a line of text to its base. */
const BASE = 4.5;
const YEARS_AT = 16;
const GRID_FROM = 24;
const RULE = 'var(--pm-rule)';
const COMMIT = 'var(--pm-commit)';

/** The line to the day that was named, and that day; the month or year in which an event lies. */
function Lines({ drawn: { event, x, y, to, within } }: { drawn: DrawnEvent }) {
  return (
    <>
      {within === undefined ? null : <path d={`M${within.from} ${y}H${within.to}`} stroke="var(--pm-edge)" />}
      {to === undefined ? null : (
        <>
          <path
            d={`M${x} ${y}H${to}`}
            stroke={COMMIT}
            {...(event.lane === 'moved' ? { 'stroke-width': 1.5, 'stroke-dasharray': '5 3' } : { 'stroke-width': 3 })}
          />
          <path d={`M${to} ${y - HALF_SHAPE}v20`} stroke={COMMIT} stroke-width="2" />
        </>
      )}
    </>
  );
}

function Grid({ drawing: { years, width, height } }: { drawing: Drawing }) {
  return (
    <>
      {years.map(({ year, x }) => (
        <path key={year} d={`M${x} ${GRID_FROM}V${height}`} stroke={RULE} />
      ))}
      <path d={`M0 ${height - 1}H${width}`} stroke={RULE} />
    </>
  );
}

const leader = ({ under, y }: DrawnLabel): string | undefined =>
  under === undefined ? undefined : `M${under.x} ${under.y + HALF_SHAPE}V${y}`;

/**
 * The events as a drawing: one lane for each kind, the years above. It says nothing that the list below it does not
 * say, and nothing in it takes the focus. Text comes last and has a halo of the ground: it is readable where it crosses lines.
 */
export function TimelineDrawing({ timeline }: { timeline: readonly TimelineEvent[] }) {
  const title = useId();
  const drawing = layTimeline(timeline);
  const { width, height, years, lanes, events, labels } = drawing;
  const [first = '', last = ''] = [timeline[0]?.date.slice(0, 4), timeline.at(-1)?.date.slice(0, 4)];
  return (
    <svg class="entry-drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={title}>
      <title id={title}>
        {first === last
          ? t('Timeline of {year}. The same events stand in the list below.', { year: first })
          : t('Timeline from {first} to {last}. The same events stand in the list below.', { first, last })}
      </title>
      <Grid drawing={drawing} />
      {labels.map((label) => {
        const path = leader(label);
        return path === undefined ? null : <path key={`${label.x} ${label.y}`} d={path} stroke="var(--pm-edge)" />;
      })}
      {events.map((drawn, at) => (
        <Lines key={at} drawn={drawn} />
      ))}
      {events.map(({ event, x, y }, at) => (
        <g key={at} transform={`translate(${x - HALF_SHAPE} ${y - HALF_SHAPE})`}>
          <TimelineShape event={event} />
        </g>
      ))}
      {years.map(({ year, x }) => (
        <text key={year} x={x} y={YEARS_AT} data-quiet>
          {year}
        </text>
      ))}
      {lanes.map(({ lane, y }) => (
        <text key={lane} x="0" y={y + BASE} data-lane>
          {LANE_WORDS[lane]}
        </text>
      ))}
      {labels.map(({ words, x, y, anchor }) => (
        <text key={`${x} ${y}`} x={x} y={y + BASE} text-anchor={anchor}>
          {words}
        </text>
      ))}
    </svg>
  );
}
