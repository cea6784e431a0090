/** Where the pages of one period of GOV.UK's markup print a fact. The first row that finds something is believed. */
export interface Period {
  readonly name: string;
  readonly selector: string;
  /** Only for these kinds of page. */
  readonly only?: readonly string[];
}

/** The title is the wrapper's own `h1`: body headings wear the same class, guides have a second `h1` for the part. */
export const TITLES: readonly Period[] = [
  {
    name: 'search, whose heading is "Search all content"',
    selector: 'meta[property="og:title"]',
    only: ['finder', 'search'],
  },
  { name: 'now', selector: 'main .gem-c-heading h1' },
  { name: '2018 to February 2025', selector: 'main .gem-c-title h1' },
  { name: '2017', selector: 'main .govuk-title h1' },
  { name: '2017, HTML attachment', selector: 'main .publication-header h1' },
  { name: 'question of a smart answer', selector: 'main legend .govuk-caption-l' },
  { name: 'section of a manual, older', selector: 'main #section-title' },
  { name: 'manual, titled outside main', selector: 'header .gem-c-heading h1', only: ['manual', 'hmrc_manual'] },
  { name: 'any heading of the page', selector: 'main h1, #content h1' },
  { name: 'any page of 2018 or later', selector: 'meta[property="og:title"]' },
  { name: 'any page', selector: 'title' },
];

/** What holds title and caption together, in all periods. */
export const HEADING = '.gem-c-heading, .gem-c-title, .govuk-title, .publication-header';

/** The caption above the title, in the same wrapper: the document type as shown. */
export const CAPTIONS: readonly Period[] = [
  { name: 'now', selector: 'main .gem-c-heading .gem-c-heading__context' },
  { name: '2018 to February 2025', selector: 'main .gem-c-title .gem-c-title__context' },
  { name: '2017', selector: 'main .govuk-title p.context' },
  { name: '2017, HTML attachment', selector: 'main .publication-header p.context' },
  { name: 'manual, titled outside main', selector: 'header .gem-c-heading .gem-c-heading__context' },
];

/** Lists of terms: "From:", "Published:", "Last updated:". */
export const METADATA =
  'main .gem-c-metadata dl, main dl.gem-c-metadata__list, main .govuk-metadata dl, main .app-c-publisher-metadata dl';

/** Lines that give dates in words: "Published 4 March 2024", "Updated 17 January 2016". */
export const DATE_LINES: readonly Period[] = [
  { name: 'now', selector: 'main .gem-c-published-dates' },
  { name: '2018 to March 2025', selector: 'main .app-c-published-dates' },
  { name: '2017', selector: 'main .govuk-document-footer' },
  { name: 'now, HTML attachment', selector: 'main .gem-c-inverse-header__subtext' },
  { name: '2018 to 2025, HTML attachment', selector: 'main .publication-header__last-changed' },
  { name: '2017, HTML attachment', selector: 'main .publication-header .headings' },
];

/** HTML attachments have no "From:", but the logos of those who publish them. */
export const LOGOS = 'main .publication-external .organisation-logos li';
/** A publisher that is an organisation; ministers stand in the same list. */
export const ORGANISATION_LINK = 'a[href^="/government/organisations/"], a[href*="/world/organisations/"]';
