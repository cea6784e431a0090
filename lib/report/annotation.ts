import type { Note, NoteId, NoteKind, NoteLink, NotePage, Placement, QuoteSelector } from '@/lib/model';

import { urnFor, urnOf } from './urn';

export const ANNO_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/**
 * What the standard has no word for stands in one field with a context of its own, as plain JSON (JSON-LD 1.1,
 * 4.2.2): every reader of JSON-LD hands it on whole. The name is a name and no address.
 */
export const CONTEXT = [
  ANNO_CONTEXT,
  { '@version': 1.1, pledgemark: { '@id': 'urn:pledgemark:terms:note', '@type': '@json' } },
] as const;

interface OwnFields {
  readonly note: NoteId;
  readonly revision: number;
  readonly page: NotePage;
  readonly placement: Placement;
  readonly kind?: NoteKind;
  readonly links?: readonly NoteLink[];
  readonly found?: readonly QuoteSelector[];
  readonly letBe?: string;
  /** What a selector of ours holds beside the W3C's fields. */
  readonly selector: Omit<QuoteSelector, 'exact' | 'prefix' | 'suffix' | 'codePoints'>;
}

interface TextualBody {
  readonly type: 'TextualBody';
  readonly value: string;
  readonly format: 'text/plain';
  readonly purpose: 'commenting' | 'tagging';
}

/** W3C Web Annotation Data Model, as far as a note needs it. */
export interface Annotation {
  readonly '@context': typeof CONTEXT;
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'commenting' | 'tagging' | 'highlighting';
  readonly created: string;
  readonly modified: string;
  readonly body?: readonly TextualBody[];
  readonly target: {
    readonly type: 'SpecificResource';
    readonly source: string;
    readonly selector: readonly [
      { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string },
      { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
    ];
  };
  readonly pledgemark: OwnFields;
}

function bodiesOf(note: Note): readonly TextualBody[] {
  const body = (value: string, purpose: TextualBody['purpose']): TextualBody => ({
    type: 'TextualBody',
    value,
    format: 'text/plain',
    purpose,
  });
  return [
    ...(note.body === '' ? [] : [body(note.body, 'commenting')]),
    ...note.tags.map((tag) => body(tag, 'tagging')),
  ];
}

/** What of a note stands in our own field as it is. */
function extrasOf({ kind, links, found, letBe }: Note): Pick<OwnFields, 'kind' | 'links' | 'found' | 'letBe'> {
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(links === undefined ? {} : { links }),
    ...(found === undefined ? {} : { found }),
    ...(letBe === undefined ? {} : { letBe }),
  };
}

/** Why the annotation was made (model 3.3.5): words commented on, only tagged, or only marked. */
function motivationOf(note: Note): Annotation['motivation'] {
  if (note.body !== '') return 'commenting';
  return note.tags.length > 0 ? 'tagging' : 'highlighting';
}

/** The address as a URI: letters outside ASCII are escaped. What is no address gets a name. */
function sourceOf({ page }: Note): string {
  return URL.canParse(page.address) ? new URL(page.address).href : urnFor(page.key);
}

/**
 * One note as a W3C Web Annotation. Positions in the selector are code points; the `pledgemark` field holds what
 * the standard has no place for, so that nothing is lost on the way back: spans there are UTF-16 code units.
 */
export function toAnnotation(note: Note): Annotation {
  const { selector, page, revision, placement } = note;
  const { exact, prefix, suffix, codePoints, ...own } = selector;
  const bodies = bodiesOf(note);
  return {
    '@context': CONTEXT,
    id: urnOf(note.id),
    type: 'Annotation',
    motivation: motivationOf(note),
    created: note.created,
    modified: note.changed,
    ...(bodies.length > 0 ? { body: bodies } : {}),
    target: {
      type: 'SpecificResource',
      source: sourceOf(note),
      // Two ways to the same words (model 4.2). As `refinedBy`, the position would count from the quote's own start.
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start: codePoints.start, end: codePoints.end },
      ],
    },
    pledgemark: { note: note.id, revision, page, placement, selector: own, ...extrasOf(note) },
  };
}
