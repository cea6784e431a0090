import * as v from 'valibot';

import type { IsoInstant, Note } from '@/lib/model';
import { cleanTags } from '@/lib/notes';
import { facts, noteParts } from '@/lib/rows';

import { noteOf } from './foreign-note';
import { refusalOf } from './refusal';
import type { Refusal } from './refusal';

const text = v.string('is no text');
const textual = v.looseObject({
  value: v.optional(text),
  purpose: v.optional(v.unknown()),
  type: v.optional(v.unknown()),
});
const selectorShape = v.looseObject({ type: v.optional(v.unknown()), refinedBy: v.optional(v.unknown()) });
const targetShape = v.looseObject({
  source: v.optional(v.union([text, v.looseObject({ id: text })])),
  selector: v.optional(v.unknown()),
});
const annotationShape = v.looseObject({
  id: v.optional(text, undefined),
  created: v.optional(text),
  modified: v.optional(text),
  body: v.optional(v.unknown()),
  bodyValue: v.optional(text),
  target: v.unknown(),
  pledgemark: v.optional(v.unknown()),
});
type Annotation = v.InferOutput<typeof annotationShape>;

const quoteShape = v.looseObject({ exact: text, prefix: v.optional(text), suffix: v.optional(text) });
const positionShape = v.looseObject({ start: v.pipe(v.number(), v.integer(), v.minValue(0)) });

/** A selector may refine another one; no deeper than any program writes them. */
const DEEPEST = 6;

const listOf = (value: unknown): readonly unknown[] => {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
};

/** All selectors of a target, those that refine another one too. */
function selectorsIn(value: unknown, depth = 0): readonly v.InferOutput<typeof selectorShape>[] {
  if (depth > DEEPEST) return [];
  return listOf(value).flatMap((one) => {
    const selector = v.safeParse(selectorShape, one);
    if (!selector.success) return [];
    return [selector.output, ...selectorsIn(selector.output.refinedBy, depth + 1)];
  });
}

/** Where the words stand (model 4.2.4): quote and position of the first target that has a quote. */
export function quotedTarget(value: unknown) {
  for (const one of listOf(value)) {
    const target = v.safeParse(targetShape, one);
    if (!target.success) continue;
    const { source, selector } = target.output;
    const selectors = selectorsIn(selector);
    const quote = v.safeParse(
      quoteShape,
      selectors.find(({ type }) => type === 'TextQuoteSelector'),
    );
    const position = v.safeParse(
      positionShape,
      selectors.find(({ type }) => type === 'TextPositionSelector'),
    );
    if (!quote.success) continue;
    const { exact, prefix, suffix } = quote.output;
    const start = position.success ? position.output.start : undefined;
    return { source: typeof source === 'string' ? source : source?.id, exact, prefix, suffix, start };
  }
  return undefined;
}

/** The words of all bodies but tags, and the tags (model 3.2 and 3.3.5). */
function bodiesOf({ body, bodyValue }: Annotation): { readonly body: string; readonly tags: readonly string[] } {
  const words: string[] = bodyValue === undefined ? [] : [bodyValue];
  const tags: string[] = [];
  for (const one of listOf(body)) {
    const textualBody = v.safeParse(textual, one);
    if (typeof one === 'string') words.push(one);
    else if (textualBody.success && textualBody.output.value !== undefined) {
      const { value, purpose } = textualBody.output;
      (purpose === 'tagging' ? tags : words).push(value);
    }
  }
  return { body: words.join('\n\n'), tags };
}

/** A note of ours comes back exactly as it went out. */
function ownNote(annotation: Annotation, where: string): Note | Refusal {
  const own = v.safeParse(noteParts.own, annotation.pledgemark);
  if (!own.success) return refusalOf(own.issues, `${where}.pledgemark`);
  const quote = quotedTarget(annotation.target);
  if (quote === undefined) return { where: `${where}.target`, why: 'has no TextQuoteSelector' };
  const { body, tags } = bodiesOf(annotation);
  const said = v.safeParse(
    v.object({
      body: noteParts.body,
      tags: noteParts.tags,
      exact: noteParts.exact,
      created: facts.instant,
      modified: facts.instant,
    }),
    { body, tags, exact: quote.exact, created: annotation.created, modified: annotation.modified },
  );
  if (!said.success) return refusalOf(said.issues, where);
  const { note, revision, page, placement, selector, ...extras } = own.output;
  const start = quote.start ?? 0;
  return {
    id: note,
    page,
    selector: {
      exact: quote.exact,
      prefix: quote.prefix ?? '',
      suffix: quote.suffix ?? '',
      codePoints: { start, end: start + Array.from(quote.exact).length },
      ...selector,
    },
    body,
    tags: cleanTags(tags),
    created: said.output.created,
    changed: said.output.modified,
    placement,
    revision,
    ...extras,
  };
}

/** One W3C Web Annotation as a note. @param at for what has no date */
export function readAnnotation(value: unknown, at: IsoInstant, where: string): Note | Refusal {
  const annotation = v.safeParse(annotationShape, value);
  if (!annotation.success) return refusalOf(annotation.issues, where);
  const { output } = annotation;
  if (output.pledgemark !== undefined) return ownNote(output, where);
  const quote = quotedTarget(output.target);
  if (quote === undefined) return { where: `${where}.target`, why: 'has no TextQuoteSelector: it stands on no words' };
  const { id, created, modified } = output;
  return noteOf({ ...quote, id, created, modified, source: quote.source ?? '', ...bodiesOf(output) }, at, where);
}
