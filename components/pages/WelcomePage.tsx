import type { Density, SignMark } from '@/lib/model';

import { Sign } from '../signs/Sign';
import { DensityChoice } from './DensityChoice';
import { LineExamples } from './LineExamples';
import { PageFrame } from './PageFrame';

const SIGNS: readonly { mark: SignMark; words: string }[] = [
  { mark: 'kept', words: 'Kept' },
  { mark: 'partly kept', words: 'Partly kept' },
  { mark: 'not kept', words: 'Not kept' },
  { mark: 'date passed', words: 'Date has passed' },
  { mark: 'none found', words: 'None found' },
];

interface Props {
  readonly density: Density;
  /** Where the model page is. */
  readonly statement: string;
  readonly onChoose: (density: Density) => void;
}

/** What a reader sees once, after installing: lines, signs, click, density, and a page to try it on. */
export function WelcomePage({ density, statement, onChoose }: Props) {
  return (
    <PageFrame>
      <h1>See what was promised, and what became of it</h1>
      <p class="lead">
        Pledgemark marks commitments and names on GOV.UK policy pages. Nothing you read or write leaves this browser.
      </p>
      <ol class="steps">
        <li>
          <h2>The line under the words says how firm they are</h2>
          <p>It describes the words, not whether they will be kept.</p>
          <LineExamples />
        </li>
        <li>
          <h2>The sign in the margin says what became of them</h2>
          <ul class="signs">
            {SIGNS.map(({ mark, words }) => (
              <li key={mark}>
                <Sign shape="new" mark={mark} /> {words}
              </li>
            ))}
          </ul>
          <p class="quiet">
            “None found” means: not in Pledgemark’s own corpus, the documents it holds. It is never proof that nothing
            was done.
          </p>
        </li>
        <li>
          <h2>Click a mark to see why</h2>
          <p>
            The panel opens with the evidence, its source, and who has done what. To write a note, select words on the
            page.
          </p>
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
          Read pages on www.gov.uk, show a side panel, and store your notes in this browser. It asks for nothing else.
        </p>
      </div>
    </PageFrame>
  );
}
