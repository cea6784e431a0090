import { pathOf } from './address';
import { KINDS } from './kinds';
import type { Kind } from './kinds';
import { captionOf } from './title';
import { metaOf } from './words';

/** Paths that tell the family of a document. */
export interface FamilyPath {
  readonly schema: string;
  readonly pattern: RegExp;
  readonly example: string;
  readonly counterExample: string;
}

const PARENTS = 'publications|consultations|calls-for-evidence|statistics';
export const FAMILY_PATHS: readonly FamilyPath[] = [
  {
    schema: 'html_publication',
    pattern: new RegExp(`^/government/(?:${PARENTS})/[^/]+/[^/]+`),
    example: '/government/publications/spring-budget-2017-documents/spring-budget-2017',
    counterExample: '/government/publications/spring-budget-2017-documents',
  },
  {
    schema: 'publication',
    pattern: /^\/government\/(?:publications|statistics)\/[^/]+\/?$/,
    example: '/government/publications/spring-budget-2017-documents',
    counterExample: '/government/publications/spring-budget-2017-documents/spring-budget-2017',
  },
  family('news_article', 'news', 'ministers-meet'),
  family('world_location_news_article', 'world-location-news', 'embassy-hosts-training'),
  family('speech', 'speeches', 'closing-remarks'),
  family('case_study', 'case-studies', 'carlisle-park'),
  family('consultation', 'consultations', 'postgraduate-doctoral-loans'),
  family('call_for_evidence', 'calls-for-evidence', 'future-of-ports'),
  family('statistical_data_set', 'statistical-data-sets', 'mot-testing-data'),
  family('document_collection', 'collections', 'driving-standards'),
  {
    schema: 'corporate_information_page',
    pattern: /^\/government\/organisations\/[^/]+\/about(?:\/|$)/,
    example: '/government/organisations/intellectual-property-office/about',
    counterExample: '/government/organisations/intellectual-property-office',
  },
  {
    schema: 'detailed_guide',
    pattern: /^\/guidance\/[^/]+\/?$/,
    example: '/guidance/report-lost-or-stolen-cattle',
    counterExample: '/guidance/content-design/what-is-content-design',
  },
  {
    schema: 'manual_section',
    pattern: /^\/guidance\/[^/]+\/[^/]+/,
    example: '/guidance/content-design/what-is-content-design',
    counterExample: '/guidance/report-lost-or-stolen-cattle',
  },
  {
    schema: 'hmrc_manual',
    pattern: /^\/hmrc-internal-manuals\/[^/]+(?:\/updates)?\/?$/,
    example: '/hmrc-internal-manuals/vat-government-and-public-bodies',
    counterExample: '/hmrc-internal-manuals/vat-government-and-public-bodies/vatgpb1000',
  },
  {
    schema: 'hmrc_manual_section',
    pattern: /^\/hmrc-internal-manuals\/[^/]+\/(?!updates\/?$)[^/]+/,
    example: '/hmrc-internal-manuals/vat-government-and-public-bodies/vatgpb1000',
    counterExample: '/hmrc-internal-manuals/vat-government-and-public-bodies/updates',
  },
  {
    schema: 'service_manual_homepage',
    pattern: /^\/service-manual\/?$/,
    example: '/service-manual',
    counterExample: '/service-manual/agile-delivery',
  },
  {
    schema: 'service_manual_service_standard',
    pattern: /^\/service-manual\/service-standard\/?$/,
    example: '/service-manual/service-standard',
    counterExample: '/service-manual/service-standard/point-1-understand-user-needs',
  },
  {
    schema: 'service_manual_service_toolkit',
    pattern: /^\/service-toolkit\/?$/,
    example: '/service-toolkit',
    counterExample: '/service-manual',
  },
  {
    schema: 'service_manual_topic',
    pattern: /^\/service-manual\/[^/]+\/?$/,
    example: '/service-manual/agile-delivery',
    counterExample: '/service-manual/agile-delivery/writing-user-stories',
  },
  {
    schema: 'service_manual_guide',
    pattern: /^\/service-manual\/[^/]+\/[^/]+/,
    example: '/service-manual/agile-delivery/writing-user-stories',
    counterExample: '/service-manual/agile-delivery',
  },
];

function family(schema: string, folder: string, slug: string): FamilyPath {
  return {
    schema,
    pattern: new RegExp(`^/government/${folder}/[^/]+/?$`),
    example: `/government/${folder}/${slug}`,
    counterExample: `/government/${folder}`,
  };
}

const ATTACHMENT_WRAPPER = '.gem-c-govspeak-html-publication, .govuk-govspeak-html-publication';
/** The metas are written together: what they say must be borne out by another sign before a page is read. */
const ENOUGH_SIGNS = 2;

/** What a page says of its type, in five places. */
interface Signs {
  readonly format: string | undefined;
  readonly schema: string | undefined;
  readonly mainClasses: readonly string[];
  readonly path: string;
  readonly caption: string | undefined;
  readonly isAttachment: boolean;
}

/** The type of a page, as far as its signs agree. */
export interface KindFound {
  /** The row whose signs are most; of an HTML attachment, its parent's. Nothing where no two signs agree. */
  readonly row: Kind | undefined;
  /** The document type as a code; where no row fits, what the page says, or nothing. */
  readonly kind: string;
  readonly caption: string | undefined;
  /** An HTML attachment: the text itself, not the page that announces it. */
  readonly isAttachment: boolean;
}

/**
 * Finds the document type from five signs: the metas for format and schema, the class of `main` (to 2025), the path and
 * the caption. No one of them is believed alone; where they disagree, most signs win, and the format before others.
 */
export function kindOf(document: Document, address: string): KindFound {
  const signs: Signs = {
    format: metaOf(document, 'govuk:format'),
    schema: metaOf(document, 'govuk:schema-name'),
    mainClasses: [...(document.querySelector('main')?.classList ?? [])],
    path: pathOf(address),
    caption: captionOf(document),
    isAttachment: document.querySelector(ATTACHMENT_WRAPPER) !== null,
  };
  const { row, count } = mostSigns(signs);
  const { caption } = signs;
  if (!row || count < ENOUGH_SIGNS) return { row: undefined, kind: said(signs.format), caption, isAttachment: false };
  if (row.schema !== 'html_publication') return { row, kind: row.kind, caption, isAttachment: false };
  const parent = KINDS.find((kind) => isShownAs(kind, caption)) ?? row;
  return { row: parent, kind: parent.kind, caption, isAttachment: true };
}

function mostSigns(signs: Signs): { readonly row: Kind | undefined; readonly count: number } {
  let best: { row: Kind | undefined; count: number; weight: number } = { row: undefined, count: 0, weight: 0 };
  for (const row of KINDS) {
    const count = countSigns(row, signs);
    const weight = count + (row.kind === signs.format ? 1 : 0);
    if (weight > best.weight) best = { row, count, weight };
  }
  return best;
}

function countSigns(row: Kind, signs: Signs): number {
  return [
    row.kind === signs.format,
    row.schema === signs.schema,
    signs.mainClasses.includes(row.schema.replaceAll('_', '-')),
    FAMILY_PATHS.some(({ schema, pattern }) => schema === row.schema && pattern.test(signs.path)),
    isShownAs(row, signs.caption),
    signs.isAttachment && row.schema === 'html_publication',
  ].filter(Boolean).length;
}

function isShownAs({ shown }: Kind, caption: string | undefined): boolean {
  return caption !== undefined && shown.some((name) => name.toLowerCase() === caption.toLowerCase());
}

/** A code that a page gives itself, if it looks like one. */
function said(format: string | undefined): string {
  return format !== undefined && /^[a-z0-9_]{1,60}$/.test(format) ? format : '';
}
