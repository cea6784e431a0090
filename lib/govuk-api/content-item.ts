import type * as v from 'valibot';

import { isoDate, londonDay } from '@/lib/model';
import type { IsoDate } from '@/lib/model';

import { pathOfLocation } from './addresses';
import type { ContentShape } from './content-shape';

type Content = v.InferOutput<typeof ContentShape>;

/** One text of an item, as HTML that nobody has read yet. It is never written into a page. */
export interface ItemBody {
  readonly html: string;
  /** Of an item with several parts: the last segment of the part's address; the first part has the item's own. */
  readonly part?: string;
  readonly title: string;
}

/** A document as a list of GOV.UK names it: a search, a collection, a landing page. */
export interface Found {
  readonly path: string;
  readonly title?: string;
  /** In one sentence or two: told by a search. */
  readonly description?: string;
  /** Its type as a code, `policy_paper`. */
  readonly kind?: string;
  /** The day in London of its last change. */
  readonly date?: IsoDate;
}

/** What GOV.UK says of one of its documents. */
export interface ContentItem {
  readonly path: string;
  readonly contentId: string;
  readonly locale: string;
  /** The document's type; of an HTML attachment, its parent's. */
  readonly kind: string;
  readonly title: string;
  readonly description?: string;
  readonly publisher?: string;
  readonly published?: IsoDate;
  readonly updated?: IsoDate;
  readonly updatedAt: string;
  readonly isWithdrawn: boolean;
  readonly bodies: readonly ItemBody[];
  /** The documents that it announces: a collection's members, or a landing page's HTML attachments. */
  readonly leadsTo: readonly Found[];
}

function htmlOf(body: Content['details']['body']): string {
  if (typeof body === 'string') return body;
  return body?.find((form) => form.content_type === 'text/html')?.content ?? '';
}

function bodiesOf({ title, details }: Content): readonly ItemBody[] {
  const { parts } = details;
  if (parts && parts.length > 0)
    return parts.map((part, at) => ({
      html: htmlOf(part.body),
      title: `${title}: ${part.title}`,
      ...(at === 0 ? {} : { part: part.slug }),
    }));
  const html = htmlOf(details.body);
  return html.trim() === '' ? [] : [{ html, title }];
}

/** What GOV.UK says of a document that it lists; it may leave out any of it. */
export function foundAt(
  path: string,
  said: {
    readonly title?: string | null | undefined;
    readonly description?: string | null | undefined;
    readonly kind?: string | null | undefined;
    readonly moment?: string | null | undefined;
  },
): Found {
  const title = said.title?.trim() ?? '';
  const description = said.description?.trim() ?? '';
  const date = dayOf(said.moment);
  return {
    path,
    ...(title === '' ? {} : { title }),
    ...(description === '' ? {} : { description }),
    ...(said.kind ? { kind: said.kind } : {}),
    ...(date === undefined ? {} : { date }),
  };
}

/** Each path once, as it was named first. */
export function onceEach(found: readonly Found[]): readonly Found[] {
  const seen = new Set<string>();
  return found.filter(({ path }) => !seen.has(path) && seen.add(path));
}

/** Never the item's own path. */
function leadsTo({ base_path: own, details, links }: Content): readonly Found[] {
  const members = (links['documents'] ?? []).flatMap(({ base_path: path, title, document_type: kind, ...linked }) =>
    path ? [foundAt(path, { title, kind, moment: linked.public_updated_at })] : [],
  );
  const attached = (details.attachments ?? [])
    .filter((attachment) => attachment.attachment_type === 'html')
    .flatMap(({ url, title }) => {
      const path = pathOfLocation(url ?? '');
      return path === undefined ? [] : [foundAt(path, { title })];
    });
  const found = [...members, ...attached].filter(({ path }) => path !== own);
  return onceEach(found);
}

function publisherOf({ links }: Content): string | undefined {
  const named = links['primary_publishing_organisation'] ?? links['organisations'] ?? links['worldwide_organisations'];
  return named?.[0]?.title ?? undefined;
}

/** The day in London of a moment of the API. */
function dayOf(moment: string | null | undefined): IsoDate | undefined {
  const time = Date.parse(moment ?? '');
  return Number.isNaN(time) ? undefined : isoDate(londonDay(time));
}

/** An HTML attachment hides its type: what readers call it is the type of its parent. */
function kindOf({ document_type: type, links }: Content): string {
  return type === 'html_publication' ? (links['parent']?.[0]?.document_type ?? type) : type;
}

export function itemOf(content: Content): ContentItem {
  const publisher = publisherOf(content);
  const published = dayOf(content.first_published_at ?? content.public_updated_at);
  const updated = dayOf(content.public_updated_at);
  const description = content.description?.trim() ?? '';
  return {
    path: content.base_path,
    contentId: content.content_id,
    locale: content.locale,
    kind: kindOf(content),
    title: content.title,
    ...(description === '' ? {} : { description }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(updated === undefined ? {} : { updated }),
    updatedAt: content.updated_at,
    isWithdrawn: typeof content.withdrawn_notice?.withdrawn_at === 'string',
    bodies: bodiesOf(content),
    leadsTo: leadsTo(content),
  };
}
