import { firstOf } from './words';

/** The little that is believed of a page's JSON-LD, for facts that it does not print. */
export interface JsonLd {
  readonly datePublished?: string;
  readonly author?: string;
}

/** Longer than any of GOV.UK's: what is longer is not read. */
const LONGEST = 200_000;

/** Reads the first JSON-LD script that says anything; one that cannot be parsed says nothing. */
export function jsonLdOf(document: Document): JsonLd {
  for (const script of firstOf(document, 'script[type="application/ld+json"]')) {
    const said = read(script.textContent ?? '');
    if (said.datePublished !== undefined || said.author !== undefined) return said;
  }
  return {};
}

function read(json: string): JsonLd {
  if (json.length > LONGEST) return {};
  try {
    const value: unknown = JSON.parse(json);
    const datePublished = field(value, 'datePublished');
    const author = field(field(value, 'author'), 'name');
    return {
      ...(typeof datePublished === 'string' ? { datePublished } : {}),
      ...(typeof author === 'string' ? { author } : {}),
    };
  } catch {
    return {}; // not JSON: the page is believed without it
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
