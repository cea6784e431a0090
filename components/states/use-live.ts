import { useCallback, useState } from 'preact/hooks';

/** What the live region says now; `turn` tells two equal sentences apart. */
export interface Spoken {
  readonly words: string;
  readonly turn: number;
}

/** One voice for the whole document: what is said last replaces what was said before. */
export function useLive(): readonly [Spoken, (words: string) => void] {
  const [spoken, setSpoken] = useState<Spoken>({ words: '', turn: 0 });
  const say = useCallback((words: string) => setSpoken(({ turn }) => ({ words, turn: turn + 1 })), []);
  return [spoken, say];
}
