import type { IsoDate } from './date';
import type { PageKey } from './note';
import type { Span } from './span';

export const VERDICTS = ['annotate', 'offer', 'ignore'] as const;
/** Mark it at once, offer to read it, or leave it alone. */
export type Verdict = (typeof VERDICTS)[number];

/** A document that a landing page announces. */
export interface Attachment {
  readonly title: string;
  readonly address: string;
  readonly readable: boolean;
}

/** A document that GOV.UK shows as several pages and files: a landing page with its attachments, a guide in parts. */
export interface Publication {
  /** Canonical address of its landing page, or of the first part of a guide. Its parts may lie on any host. */
  readonly address: string;
  /** Of the landing page; a guide's parts share it. An HTML attachment does not tell it. */
  readonly contentId?: string;
}

/** What a page says of itself. Everything here is the page's own claim. */
export interface PageFacts {
  /** Canonical address, without query and fragment; once it is known which page it is, where the browser found it. */
  readonly address: string;
  /** Where the browser found it, where the page gives itself another address. */
  readonly foundAt?: string;
  /** Which page it is taken for, where content id and address alone would say otherwise. */
  readonly key?: PageKey;
  /** Which page it says it is, where its words do not bear that out. */
  readonly says?: PageKey;
  readonly contentId?: string;
  /** The locale of the content, `en`, `cy`, `ur`. */
  readonly locale: string;
  /** Of a page in another language, where the same is in English. */
  readonly englishPage?: string;
  /** Of a PDF: where each of its pages begins in its text, UTF-16 code units, in their order. */
  readonly sheets?: readonly number[];
  /** The slug of the part, where one item has several addresses. */
  readonly part?: string;
  /** What the page is a part of; absent: it stands alone. */
  readonly publication?: Publication;
  readonly verdict: Verdict;
  /** The document type as a code, `policy_paper`; of an HTML attachment, its parent's. */
  readonly kind: string;
  /** The document type as the page shows it, "Policy paper". */
  readonly kindShown: string;
  readonly title: string;
  readonly published?: IsoDate;
  readonly updated?: IsoDate;
  readonly publisher?: string;
  /** A sentence that a reader can see: why this verdict. */
  readonly reason: string;
  readonly attachments: readonly Attachment[];
}

/** The text of a page's body, as `lib/text` reads it, and which parts of it are headings. */
export interface Reading {
  readonly text: string;
  readonly headings: readonly Span[];
}

/** The text of a page's body with its headings, in the order of the text; `level` is 1 to 6. */
export interface OutlinedText {
  readonly text: string;
  readonly outline: readonly (Span & { readonly level: number })[];
}

export const VISIT_STATES = ['reading', 'ready', 'off', 'failed'] as const;
export type VisitState = (typeof VISIT_STATES)[number];

export const BECAUSES = [
  'not a policy page',
  'offered',
  'turned off here',
  'other language',
  'no body',
  'too long',
  'updated',
  'fault',
] as const;
/** Why a page is not marked. */
export type Because = (typeof BECAUSES)[number];

export const WISHES = ['arrived', 'asked'] as const;
/** Why a page is read: the reader came to it, or asked for it in the panel. */
export type Wish = (typeof WISHES)[number];

/** Document types that are guidance to a reader, whatever GOV.UK calls each. */
const GUIDANCE: readonly string[] = [
  'guidance',
  'guide',
  'detailed_guide',
  'statutory_guidance',
  'manual',
  'manual_section',
  'hmrc_manual',
  'hmrc_manual_section',
  'service_manual_guide',
  'service_manual_topic',
  'service_manual_homepage',
  'service_manual_service_standard',
  'service_manual_service_toolkit',
  'answer',
];

/** Whether a reader would call a page of this kind guidance. */
export function isGuidance(kind: string): boolean {
  return GUIDANCE.includes(kind);
}
