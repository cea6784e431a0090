import type { Density, SignMark } from '@/lib/model';

import { Sign } from '../signs/Sign';
import { DensityChoice } from './DensityChoice';
import { LineExamples } from './LineExamples';
import { PageFrame } from './PageFrame';

const SIGNS: readonly { mark: SignMark; words: string }[] = [
  { mark: 'kept', words: 'Kept' },
  { mark: 'partly kept', words: 'Partly kept' },
  { mark: 'not kept', words: 'Not kept' },
  { mark: 'date passed', words: 'The date has passed' },
  { mark: 'none found', words: 'None found' },
  { mark: 'empty', words: 'Nobody has looked yet' },
];

/** What opens the panel: any click on a mark, the toolbar button alone (Firefox), or a tap, as a page (Firefox for Android). */
export type PanelWay = 'click' | 'toolbar button' | 'page of its own';

const OPENING: Readonly<Record<PanelWay, string>> = {
  click: 'The panel opens with the evidence, its source, and who has done what.',
  'toolbar button':
    'First open the sidebar: in Firefox only the Pledgemark button in the toolbar, or its keys, can open it. It then shows the evidence of each mark that you click, its source, and who has done what.',
  'page of its own':
    'A tap opens its card. From there the panel opens as a page, with the evidence, its source, and who has done what.',
};

interface Props {
  readonly density: Density;
  readonly panel: PanelWay;
  /** Where the model page is. */
  readonly statement: string;
  readonly onChoose: (density: Density) => void;
}

/** What a reader sees once, after installing: how to read the marks, how to see why, how much to mark, and a page to try it on. */
export function WelcomePage({ density, panel, statement, onChoose }: Props) {
  return (
    <PageFrame>
      <h1>See what was promised, and what became of it</h1>
      <p class="lead">
        Pledgemark marks commitments and names on GOV.UK policy pages. Nothing you read or write leaves this browser.
      </p>
      <ol class="steps">
        <li>
          <h2>Read the marks</h2>
          <h3>The line under the words says how firm they are</h3>
          <p>It describes the words, not whether they will be kept.</p>
          <LineExamples />
          <h3>The sign in the margin says what became of them</h3>
          <ul class="signs">
            {SIGNS.map(({ mark, words }) => (
              <li key={mark}>
                <Sign shape="new" mark={mark} /> {words}
              </li>
            ))}
          </ul>
          <p class="quiet">
            “None found” means: a finished search found no record. It is never proof that nothing was done.
          </p>
        </li>
        <li>
          <h2>Click a mark to see why</h2>
          <p>{OPENING[panel]} To write a note, select words on the page.</p>
        </li>
        <li>
          <h2>Choose how much to mark</h2>
          <DensityChoice density={density} offered="first" onChoose={onChoose} />
        </li>
      </ol>
      <div class="doors">
        <a class="pm-button" data-main href={statement}>
          Try it on the Calais Group statement
        </a>
        <a href="/help.html">Help: every sign, word and key</a>
        <details>
          <summary>How to pin Pledgemark to the toolbar</summary>
          <p>
            In Chrome and Edge, choose the puzzle piece beside the address, then the pin beside Pledgemark. In Firefox,
            choose the puzzle piece, then the cog beside Pledgemark, then “Pin to Toolbar”.
          </p>
        </details>
      </div>
      <div class="aside">
        <h2>What Pledgemark may do</h2>
        <p>
          Read pages on www.gov.uk, show a side panel, and store your notes in this browser. For GOV.UK’s files it asks
          when you first open a PDF. It asks for nothing else.
        </p>
      </div>
    </PageFrame>
  );
}
