import type { CommitmentEntry, IsoDate, IsoInstant, Note } from '@/lib/model';

import type { View } from '../states/view';

/** What stands on the page beside the commitment itself. */
export interface EntryBeside {
  readonly notes: View<readonly Note[]>;
  /** The day of the shipped corpus; nothing until it is planted. */
  readonly edition: IsoDate | undefined;
  readonly today: IsoDate;
  /** When this page was opened: earlier changes of the corpus belong to other pages. */
  readonly since: IsoInstant;
}

/** What only an entrypoint can give: the clipboard, a file, the printer. */
export interface EntryActs {
  readonly copy: (text: string) => Promise<void>;
  /** Gives the entry to the browser as a file. Says its name. */
  readonly saveJson: (entry: CommitmentEntry) => string;
  readonly print: () => void;
}
