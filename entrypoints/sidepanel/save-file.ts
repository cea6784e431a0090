import { browser } from 'wxt/browser';

import { londonDay } from '@/lib/model';
import type { IsoInstant, Note } from '@/lib/model';
import { exportFileName, toAnnotationCollection } from '@/lib/report';

/** W3C Web Annotation Protocol 3.1: the media type of annotations as JSON-LD. */
const MEDIA_TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';
const INDENT = 2;

/** Gives the notes to the browser as a file to keep. */
export function saveFile(notes: readonly Note[], moment: number): void {
  const { name, version } = browser.runtime.getManifest();
  const now = new Date(moment).toISOString() as IsoInstant;
  const collection = toAnnotationCollection(notes, { now, generator: { name, version } });
  const file = new Blob([JSON.stringify(collection, null, INDENT)], { type: MEDIA_TYPE });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = exportFileName('json-ld', londonDay(moment));
  link.click();
  URL.revokeObjectURL(link.href);
}
