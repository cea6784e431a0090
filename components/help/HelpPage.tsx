import type { ComponentChildren } from 'preact';

import { t, worded } from '@/lib/language';

import type { KeyboardProps } from '../pages/CommandKeys';
import { PageFrame } from '../pages/PageFrame';
import { Glossary } from './Glossary';
import { HOW_TO } from './how-to';
import { KeyTables } from './KeyTables';
import { WhatsNew } from './WhatsNew';

const SECTIONS = ['how-to', 'words', 'keys', 'whats-new'] as const;
type SectionId = (typeof SECTIONS)[number];

const HEADINGS: Readonly<Record<SectionId, string>> = worded({
  'how-to': 'How to',
  words: 'Signs and words',
  keys: 'Keys',
  'whats-new': 'What’s new',
});

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
      <h1>{t('Help')}</h1>
      <nav aria-label={t('On this page')}>
        <ul class="help-contents">
          {SECTIONS.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{HEADINGS[id]}</a>
            </li>
          ))}
        </ul>
      </nav>
      {SECTIONS.map((id) => (
        <section key={id}>
          <h2 id={id} tabIndex={-1}>
            {HEADINGS[id]}
          </h2>
          {drawn[id]}
        </section>
      ))}
    </PageFrame>
  );
}
