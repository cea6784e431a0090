import { VERSIONS } from './whats-new';

/** What each version brought. @param installed the version that the reader has */
export function WhatsNew({ installed }: { installed: string }) {
  return (
    <>
      {VERSIONS.map(({ version, news }) => (
        <div key={version} class="help-group">
          <h3>
            {version}
            {version === installed ? ', the version that you have' : ''}
          </h3>
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
