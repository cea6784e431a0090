import type { IsoInstant, Note } from '@/lib/model';

import { CONTEXT, toAnnotation } from './annotation';
import type { Annotation } from './annotation';
import { urnFor } from './urn';

/** The program that made the file (model 3.3.2). */
export interface Generator {
  readonly name: string;
  readonly version: string;
  readonly homepage?: string;
}

export interface AnnotationCollection {
  readonly '@context': typeof CONTEXT;
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly created: IsoInstant;
  readonly generator: { readonly type: 'Software'; readonly name: string; readonly homepage?: string };
  readonly total: number;
  readonly first?: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly startIndex: 0;
    readonly items: readonly Annotation[];
  };
  readonly last?: string;
}

/**
 * Notes as one W3C Web Annotation Collection (JSON-LD) with a single page. Without notes it has `total` 0 and
 * no page, which the model allows (5.1). The same notes at the same moment give the same file.
 */
export function toAnnotationCollection(
  notes: readonly Note[],
  { now, generator }: { readonly now: IsoInstant; readonly generator: Generator },
): AnnotationCollection {
  const name = [now, ...notes.map(({ id, revision }) => `${id} ${revision}`)].join('\n');
  const page = urnFor(`page ${name}`);
  const { homepage } = generator;
  return {
    '@context': CONTEXT,
    id: urnFor(`collection ${name}`),
    type: 'AnnotationCollection',
    label: 'Notes',
    created: now,
    generator: { type: 'Software', name: `${generator.name} ${generator.version}`, ...(homepage ? { homepage } : {}) },
    total: notes.length,
    ...(notes.length > 0
      ? { first: { id: page, type: 'AnnotationPage', startIndex: 0, items: notes.map(toAnnotation) }, last: page }
      : {}),
  };
}
