import type { ComponentChildren } from 'preact';

import type { KeyboardProps } from '../pages/CommandKeys';
import { PageFrame } from '../pages/PageFrame';
import { Glossary } from './Glossary';
import { HOW_TO } from './how-to';
import { KeyTables } from './KeyTables';
import { WhatsNew } from './WhatsNew';

const SECTIONS = [
  { id: 'how-to', heading: 'How to' },
  { id: 'words', heading: 'Signs and words' },
  { id: 'keys', heading: 'Keys' },
  { id: 'whats-new', heading: 'What’s new' },
] as const;
type SectionId = (typeof SECTIONS)[number]['id'];

function HowToList() {
  return (
    <>
      {HOW_TO.map(({ id, to, steps }) => (
        <div key={id} class="help-group">
          <h3 id={id} tabIndex={-1}>
            {to}
          </h3>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      ))}
    </>
  );
}

interface HelpProps {
  /** Undefined where the browser has no keys for extensions. */
  readonly keyboard: KeyboardProps | undefined;
  /** The version that the reader has. */
  readonly version: string;
}

/** How to use Pledgemark, what each sign and word means, every key, and what each version brought. */
export function HelpPage({ keyboard, version }: HelpProps) {
  const drawn: Readonly<Record<SectionId, ComponentChildren>> = {
    'how-to': <HowToList />,
    words: <Glossary />,
    keys: <KeyTables keyboard={keyboard} />,
    'whats-new': <WhatsNew installed={version} />,
  };
  return (
    <PageFrame here="help">
      <h1>Help</h1>
      <nav aria-label="On this page">
        <ul class="help-contents">
          {SECTIONS.map(({ id, heading }) => (
            <li key={id}>
              <a href={`#${id}`}>{heading}</a>
            </li>
          ))}
        </ul>
      </nav>
      {SECTIONS.map(({ id, heading }) => (
        <section key={id}>
          <h2 id={id} tabIndex={-1}>
            {heading}
          </h2>
          {drawn[id]}
        </section>
      ))}
    </PageFrame>
  );
}
