// Where the pages of the periods of GOV.UK's markup print a fact, by CSS selector. The first that finds something is believed.

interface Title {
  readonly selector: string;
  /** Only for these kinds of page. */
  readonly only?: readonly string[];
}

/** The title is the wrapper's own `h1`: body headings wear the same class, guides have a second `h1` for the part. */
export const TITLES: readonly Title[] = [
  // search, whose heading is "Search all content"
  { selector: 'meta[property="og:title"]', only: ['finder', 'search'] },
  { selector: 'main .gem-c-heading h1' }, // now
  { selector: 'main .gem-c-title h1' }, // 2018 to February 2025
  { selector: 'main .govuk-title h1' }, // 2017
  { selector: 'main .publication-header h1' }, // 2017, HTML attachment
  { selector: 'main legend .govuk-caption-l' }, // question of a smart answer
  { selector: 'main #section-title' }, // section of a manual, older
  // manual, titled outside main
  { selector: 'header .gem-c-heading h1', only: ['manual', 'hmrc_manual'] },
  { selector: 'main h1, #content h1' }, // any heading of the page
  { selector: 'meta[property="og:title"]' }, // any page of 2018 or later
  { selector: 'title' }, // any page
];

/** What holds title and caption together, in all periods. */
export const HEADING = '.gem-c-heading, .gem-c-title, .govuk-title, .publication-header';

/** The caption above the title, in the same wrapper: the document type as shown. */
export const CAPTIONS: readonly string[] = [
  'main .gem-c-heading .gem-c-heading__context', // now
  'main .gem-c-title .gem-c-title__context', // 2018 to February 2025
  'main .govuk-title p.context', // 2017
  'main .publication-header p.context', // 2017, HTML attachment
  'header .gem-c-heading .gem-c-heading__context', // manual, titled outside main
];

/** Lists of terms: "From:", "Published:", "Last updated:". */
export const METADATA =
  'main .gem-c-metadata dl, main dl.gem-c-metadata__list, main .govuk-metadata dl, main .app-c-publisher-metadata dl';

/** Lines that give dates in words: "Published 4 March 2024", "Updated 17 January 2016". */
export const DATE_LINES: readonly string[] = [
  'main .gem-c-published-dates', // now
  'main .app-c-published-dates', // 2018 to March 2025
  'main .govuk-document-footer', // 2017
  'main .gem-c-inverse-header__subtext', // now, HTML attachment
  'main .publication-header__last-changed', // 2018 to 2025, HTML attachment
  'main .publication-header .headings', // 2017, HTML attachment
];

/** HTML attachments have no "From:", but the logos of those who publish them. */
export const LOGOS = 'main .publication-external .organisation-logos li';
/** A publisher that is an organisation; ministers stand in the same list. */
export const ORGANISATION_LINK = 'a[href^="/government/organisations/"], a[href*="/world/organisations/"]';
