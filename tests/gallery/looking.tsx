import { CorpusProvider } from '@/components/corpus/corpus-context';
import type { CorpusTools } from '@/components/corpus/corpus-context';
import type { LookTools, LookView } from '@/components/look-for/look-view';
import type { ComponentChildren } from 'preact';

import { SUBJECT } from '../components/look-for/states';
import { QUIET_TOOLS } from './entry-stories';

const nothing = (): void => undefined;

/** The ways to look for something, at one state. */
export function looksAt(view: LookView | undefined): LookTools {
  return {
    subjectOf: () => SUBJECT,
    viewOf: () => view,
    open: nothing,
    close: nothing,
    start: nothing,
    lookWithin: () => Promise.resolve(undefined),
    stop: nothing,
    goOn: nothing,
    say: nothing,
    takeBack: nothing,
    noneOfThese: nothing,
    dontAskAgain: nothing,
    now: () => 0,
  };
}

/** The tools of a reader who changes nothing. */
export function WithTools({ tools = {}, children }: { tools?: Partial<CorpusTools>; children: ComponentChildren }) {
  return <CorpusProvider value={{ ...QUIET_TOOLS, ...tools }}>{children}</CorpusProvider>;
}
