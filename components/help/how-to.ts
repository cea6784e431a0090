import { worded } from '@/lib/language';

export interface HowTo {
  readonly id: string;
  readonly to: string;
  /** Sentences in their order. What stands in “ ” is the name of a button or link. */
  readonly steps: readonly string[];
}

export const HOW_TO: readonly HowTo[] = worded([
  {
    id: 'read-a-page',
    to: 'Read a page',
    steps: [
      'Open a policy paper, a news story, a speech or a consultation outcome on www.gov.uk. Lines and signs appear by themselves.',
      'Rest the pointer on a mark to see its card. Click it to open it in the panel.',
      'The Pledgemark button in the toolbar opens the panel too. In Firefox that button, or its keys, is the only way to ' +
        'open it; once it is open, it shows what you click. In Firefox for Android the panel is a page of its own.',
      'On guidance and statistics nothing is marked unasked: choose “Read this page” in the panel.',
      'To mark less, choose another density beside “Marks” in the panel. “Turn off here” leaves one page alone.',
    ],
  },
  {
    id: 'open-a-pdf',
    to: 'Open a PDF',
    steps: [
      'On the GOV.UK page that announces it, point at the link of the PDF, or go to it with Tab, and choose “Read this PDF with Pledgemark”.',
      'The first time, your browser asks whether Pledgemark may read assets.publishing.service.gov.uk. Nothing is sent there. You can take it back in Options.',
      'The pages are marked as pages of GOV.UK are. “Read as text” shows the words in one column.',
      '“Find” in the bar looks for words on all pages, across the ends of lines too. Your browser’s own find works as well, within a line.',
      'For a file of your own, choose “Read a PDF on this computer” in Options.',
    ],
  },
  {
    id: 'write-a-note',
    to: 'Write a note',
    steps: [
      'Select words on the page and choose “Note” beside them.',
      'Write in the panel. What you type is kept as a draft until you save it.',
      'When you come back, Pledgemark looks for the words. If they changed or are gone, it says so; a note is never moved to other words unasked.',
      'All notes stand in the Notebook, where you find, print and save them.',
    ],
  },
  {
    id: 'look-for',
    to: 'Look for what became of it',
    steps: [
      'Open a commitment in the panel and choose “Look for what became of it”.',
      'Read what GOV.UK would be asked. Choose “Look here and at GOV.UK”, or “On this computer only”.',
      'Say of each passage what it says of the commitment. Your choice is saved at once as your evidence, and you can take it back.',
      'If none fits, choose “None of these answers it”. That is a finished search, and goes on record.',
      'Choose “Watch” to find the commitment again under What is due.',
    ],
  },
  {
    id: 'correct',
    to: 'Correct what was found',
    steps: [
      'Open the commitment in the panel, and in it “Put this right”.',
      'Choose “This is not a commitment”, “Change its words”, “Change its date” or “Change who acts”. Where others have ' +
        'records of it, add evidence or give your view of the date instead. For a name, choose “Not a name” on its card.',
      'If Pledgemark missed a commitment, select its words on the page and choose “Mark as commitment”.',
      'What you put right is listed in Options, where you can bring each back. It stays on this computer.',
    ],
  },
  {
    id: 'back-up',
    to: 'Back up',
    steps: [
      'Choose “Save a backup file” in Options or in the Notebook. It holds your notes, records, views, packs and settings.',
      'To lock it with a passphrase, save it from the Notebook.',
      'To bring it back, choose “Read a file in” in the Notebook. You see what it would bring before anything is kept.',
    ],
  },
  {
    id: 'language',
    to: 'Read Pledgemark in Welsh',
    steps: [
      'Open Options, and choose Cymraeg under “Language”. To come back, choose English there.',
      'Reload pages of GOV.UK that are open.',
    ],
  },
]);
