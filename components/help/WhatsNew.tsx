import { t } from '@/lib/language';

import { VERSIONS } from './whats-new';

/** What each version brought. @param installed the version that the reader has */
export function WhatsNew({ installed }: { installed: string }) {
  return (
    <>
      {VERSIONS.map(({ version, news }) => (
        <div key={version} class="help-group">
          <h3>{version === installed ? t('{version}, the version that you have', { version }) : version}</h3>
          <ul>
            {news.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
