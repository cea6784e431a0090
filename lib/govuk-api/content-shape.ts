import * as v from 'valibot';

import { isPath } from './addresses';
import { LONGEST_ANSWER } from './read-json';

/** Longer than any title, description or name seen on GOV.UK. */
const LONGEST_FACT = 4000;
/** More than any collection or manual holds. */
const MOST_MEMBERS = 20_000;

const CODE = /^[a-z][a-z0-9_]{0,80}$/;
const LOCALE = /^[a-z]{2,3}(?:-(?:[a-z]{2}|[a-z]{4}|\d{3}))?$/i;
const CONTENT_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/;
const SLUG = /^[\w.~-]{1,300}$/;

const matching = (pattern: RegExp, because: string) =>
  v.pipe(v.string(because), v.maxLength(LONGEST_FACT, because), v.regex(pattern, because));
const listOf = <Member extends v.GenericSchema>(member: Member) => v.pipe(v.array(member), v.maxLength(MOST_MEMBERS));
/** The API writes `null` for what is not known. */
const perhaps = <Shape extends v.GenericSchema>(shape: Shape) => v.nullish(shape);

export const fact = v.pipe(v.string('It is no text.'), v.maxLength(LONGEST_FACT, 'It is too long.'));
export const path = v.pipe(v.string('It is no path.'), v.check(isPath, 'It is no path of a page on www.gov.uk.'));
export const moment = matching(MOMENT, 'It is no moment in time.');
export const code = matching(CODE, 'It is no type of document.');
export const contentId = matching(CONTENT_ID, 'It is no content id.');
const html = v.pipe(v.string('It is no text.'), v.maxLength(LONGEST_ANSWER, 'It is too long.'));

/** A body is HTML, or a list of one text in several forms. */
const Body = v.union([html, listOf(v.object({ content_type: fact, content: html }))], 'It is no body.');

const Linked = v.object({
  base_path: perhaps(path),
  title: perhaps(fact),
  document_type: perhaps(code),
  locale: perhaps(fact),
  public_updated_at: perhaps(moment),
});

const Details = v.object({
  body: perhaps(Body),
  parts: perhaps(listOf(v.object({ slug: matching(SLUG, 'It is no part of a path.'), title: fact, body: Body }))),
  attachments: perhaps(listOf(v.object({ attachment_type: perhaps(fact), url: perhaps(fact), title: perhaps(fact) }))),
});

/** A content item, as far as it is used. @see the Content API's documentation, GOV.UK */
export const ContentShape = v.object({
  base_path: path,
  content_id: contentId,
  document_type: code,
  schema_name: code,
  title: fact,
  description: perhaps(fact),
  locale: matching(LOCALE, 'It is no language.'),
  first_published_at: perhaps(moment),
  public_updated_at: perhaps(moment),
  updated_at: moment,
  withdrawn_notice: perhaps(v.object({ withdrawn_at: perhaps(fact) })),
  details: Details,
  links: v.optional(v.record(v.string(), listOf(Linked)), {}),
});

/** An item that stands for others: it says where they went. */
export const RedirectShape = v.object({
  schema_name: v.literal('redirect'),
  redirects: v.pipe(listOf(v.object({ path: fact, destination: fact })), v.minLength(1, 'It leads nowhere.')),
});

export const GoneShape = v.object({ schema_name: v.picklist(['gone', 'vanish']) });

export const SearchShape = v.object({
  total: v.pipe(v.number('It is no number.'), v.integer(), v.minValue(0)),
  start: v.pipe(v.number('It is no number.'), v.integer(), v.minValue(0)),
  results: listOf(
    v.object({
      title: fact,
      link: fact,
      description: perhaps(fact),
      public_timestamp: perhaps(moment),
      content_store_document_type: perhaps(code),
      content_id: perhaps(contentId),
    }),
  ),
});
