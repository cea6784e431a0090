/** Ids have types of their own, so that they cannot be swapped. They are made at borders only. */
export type EntityId = string & { readonly of: 'entity' };
export type DocumentId = string & { readonly of: 'document' };
export type CommitmentId = string & { readonly of: 'commitment' };
export type EvidenceId = string & { readonly of: 'evidence' };
export type NoteId = string & { readonly of: 'note' };
export type ClipId = string & { readonly of: 'clip' };
export type CorrectionId = string & { readonly of: 'correction' };
/** One thing found on one text of one page: what `data-pledgemark-id` holds. */
export type FindId = string & { readonly of: 'find' };
/** One text of one page, read by one finder with one corpus: the cache's key. */
export type AnalysisKey = string & { readonly of: 'analysis' };

const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;

/**
 * A short, stable fingerprint of a text: two 32-bit FNV-1a sums, one from each end, 14 characters of
 * base 36. Not a safeguard against forgery; it names things after their content.
 */
export function fingerprint(text: string): string {
  let forward = BASIS;
  let backward = BASIS;
  for (let at = 0; at < text.length; at++) {
    forward = Math.imul(forward ^ text.charCodeAt(at), PRIME);
    backward = Math.imul(backward ^ text.charCodeAt(text.length - 1 - at), PRIME);
  }
  const part = (sum: number): string => (sum >>> 0).toString(36).padStart(7, '0');
  return part(forward) + part(backward);
}
