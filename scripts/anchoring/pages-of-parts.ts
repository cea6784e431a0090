import { oneOf } from './chance';
import { BODIES, PLACES, STATES, THINGS, paragraphOf, sentenceOf, some } from './pages';
import type { PageKind } from './pages';

/** Pages in parts, which say the same things of themselves in each. No rule was tuned on them. */
export const PAGES_OF_PARTS: readonly PageKind[] = [
  {
    name: 'a guide in parts',
    write: (pick) => {
      const parts = some(4 + pick(4), (at) => `${at + 1}. ${oneOf(THINGS, pick, '')}`);
      const contents = ['Contents', ...parts].join('\n\n');
      return parts
        .flatMap((part) => [
          part,
          contents,
          ...some(1 + pick(3), () => paragraphOf(pick)),
          'You can get help with this. Call the helpline, or write to the department that paid you.',
          'Print entire guide',
        ])
        .join('\n\n');
    },
  },
  {
    name: 'recommendations under the same headings',
    write: (pick) =>
      some(5 + pick(6), (at) =>
        [
          `Recommendation ${at + 1}`,
          sentenceOf(pick),
          'Government response',
          oneOf(['Accepted.', 'Accepted in part.', 'Accepted in principle.', 'Not accepted.'], pick, ''),
          'Next steps',
          pick(3) === 0 ? 'There are no next steps to report.' : sentenceOf(pick),
        ].join('\n\n'),
      ).join('\n\n'),
  },
  {
    name: 'a table of figures by place',
    write: (pick) =>
      [
        ['Place', 'Applications', 'Granted', 'Share'].join('\n\n'),
        ...PLACES.map((place) => [place, String(40 + pick(400)), String(10 + pick(60)), `${pick(100)}%`].join('\n\n')),
        'Figures are rounded. The share is of applications that were decided.',
      ].join('\n\n'),
  },
  {
    name: 'minutes of meetings',
    write: (pick) =>
      some(4 + pick(5), (at) =>
        [
          `Meeting of ${1 + pick(28)} ${oneOf(['May', 'June', 'July'], pick, 'May')} 20${20 + at}`,
          `Present: ${some(3, () => oneOf(BODIES, pick, '')).join(', ')}.`,
          'The minutes of the last meeting were agreed.',
          `It was reported that work on ${oneOf(THINGS, pick, '')} was ${oneOf(STATES, pick, '')}. ${sentenceOf(pick)}`,
          'There was no other business.',
        ].join('\n\n'),
      ).join('\n\n'),
  },
];
