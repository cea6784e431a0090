// The pages that are visited: the stored ones, and stories made up here, so that there are more than are remembered.
import { STATEMENT, storedPages } from '../serve-pages';

/** What becomes of a page that nobody asks to be read. */
export type PageEnd = 'ready' | 'off';

export interface SoakPage {
  readonly address: string;
  readonly end: PageEnd;
  /** Of a made-up page: its words in this edition. */
  readonly edition?: (edition: number) => string;
}

const DOERS = ['The Home Office', 'HM Treasury', 'The Department for Transport', 'The Environment Agency'];
const THINGS = ['kettles', 'ferries', 'footpaths', 'harbours', 'libraries', 'weather stations', 'orchards'];

function storyOf(number: number, edition: number): string {
  const doer = DOERS[number % DOERS.length] ?? '';
  const thing = THINGS[number % THINGS.length] ?? '';
  const title = `Plan ${number} for ${thing}`;
  const paragraphs = [
    `${doer} set out plan ${number} for ${thing} today, after a year in which people in ${number + 3} towns wrote to it about them.`,
    `${doer} will mend ${number + 20} ${thing} by 31 March ${2030 + (number % 9)}, at a cost of £${number + 2} million.`,
    `We may look into ${thing} of the north, if funds allow. Ministers met in Cardiff and spoke of plan ${number}.`,
    `This is edition ${edition} of plan ${number}. We will publish the next one by the end of ${2031 + edition}.`,
  ];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} - GOV.UK</title>
<meta name="govuk:schema-name" content="news_article"><meta name="govuk:format" content="news_story">
<meta name="govuk:first-published-at" content="2024-05-01T09:30:00+00:00">
<link rel="stylesheet" href="https://www.gov.uk/own.css"></head>
<body class="govuk-template__body"><div class="govuk-width-container"><main class="govuk-main-wrapper" id="content" lang="en">
<h1>${title}</h1><div class="gem-c-govspeak govuk-govspeak">${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</div>
</main></div></body></html>`;
}

const stories = (count: number): readonly SoakPage[] =>
  Array.from({ length: count }, (_, number) => ({
    address: `https://www.gov.uk/government/news/plan-${number}-for-the-soak`,
    end: 'ready',
    edition: (edition) => storyOf(number, edition),
  }));

/** One page in so many of a run is made up: with the stored ones, more than the finds of which are kept. */
const STORY_SHARE = 6;
const FEWEST_STORIES = 12;

/** The pages of a run of so many visits, the stored ones first. The statement is left out: it stays open in a tab of its own. */
export function soakPages(visits: number): readonly SoakPage[] {
  const stored = [...storedPages().values()]
    .filter(({ address }) => address !== STATEMENT)
    .map(({ address, verdict }): SoakPage => ({ address, end: verdict === 'annotate' ? 'ready' : 'off' }));
  return [...stored, ...stories(Math.max(FEWEST_STORIES, Math.floor(visits / STORY_SHARE)))];
}
