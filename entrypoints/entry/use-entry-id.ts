import { useEffect, useState } from 'preact/hooks';

import type { CommitmentId } from '@/lib/model';

/** The commitment that the fragment names; what cannot be decoded names none that is held. */
function idOf(hash: string): CommitmentId {
  const id = hash.slice(1);
  try {
    return decodeURIComponent(id) as CommitmentId;
  } catch {
    return id as CommitmentId;
  }
}

/** The commitment that the address names, and from then on whichever it names. */
export function useEntryId(): CommitmentId {
  const [id, setId] = useState(() => idOf(window.location.hash));
  useEffect(() => {
    const follow = (): void => setId(idOf(window.location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return id;
}
