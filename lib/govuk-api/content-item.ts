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
  /** Paths of the documents that it holds the door to: a collection's members, or a landing page's HTML attachments. */
  readonly leadsTo: readonly string[];
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

/** Each path once, and never the item's own. */
function leadsTo({ base_path: own, details, links }: Content): readonly string[] {
  const members = (links['documents'] ?? []).map((linked) => linked.base_path ?? undefined);
  const attached = (details.attachments ?? [])
    .filter((attachment) => attachment.attachment_type === 'html')
    .map((attachment) => pathOfLocation(attachment.url ?? ''));
  const paths = [...members, ...attached].filter((path) => path !== undefined && path !== own);
  return [...new Set(paths as readonly string[])];
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
