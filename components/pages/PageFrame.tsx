import type { ComponentChildren } from 'preact';

/** The frame of our own whole pages: one plum rule under a grey bar is all the branding. */
export function PageFrame({ children }: { children: ComponentChildren }) {
  return (
    <>
      <header class="frame-head">
        <div class="frame-wide">
          <img src="/icon/48.png" width="32" height="32" alt="" />
          <span>Pledgemark</span>
        </div>
      </header>
      <main class="frame-wide">{children}</main>
      <footer class="frame-wide frame-foot">
        <p>
          Pledgemark is not part of GOV.UK. Text of the statement: © Crown copyright 2024, used under the{' '}
          <a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">
            Open Government Licence v3.0
          </a>
          .
        </p>
      </footer>
    </>
  );
}
