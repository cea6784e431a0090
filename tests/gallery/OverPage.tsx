import type { ComponentChild } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

import { raiseShadow } from '@/components/shadow/raise-shadow';
import type { HostName } from '@/components/shadow/raise-shadow';
import elementsCss from '@/components/styles/elements.css?inline';
import tokensCss from '@/components/styles/tokens.css?inline';

const DARK = matchMedia('(prefers-color-scheme: dark)');

function useIsDark(): boolean {
  const [isDark, set] = useState(DARK.matches);
  useEffect(() => {
    const follow = (): void => set(DARK.matches);
    DARK.addEventListener('change', follow);
    return () => DARK.removeEventListener('change', follow);
  }, []);
  return isDark;
}

/** A view that lies over a page, in its shadow root with its own style. */
export function OverPage({
  name,
  css,
  height,
  on = 'the reader’s colours',
  children,
}: {
  name: HostName;
  css: string;
  /** Of the page under it, in pixels: what lies over a page takes no room of its own. */
  height: number;
  on?: 'the reader’s colours' | 'paper';
  children: ComponentChild;
}) {
  const under = useRef<HTMLDivElement>(null);
  const isDark = useIsDark() && on !== 'paper';
  useLayoutEffect(() => {
    const raised = raiseShadow(document, {
      name,
      css: tokensCss + elementsCss + css,
      ground: isDark ? 'dark' : 'light',
      mode: 'open',
    });
    under.current?.append(raised.host);
    raised.draw(children);
    return () => raised.lower();
  }, [name, css, isDark, children]);
  const background = isDark ? '#151617' : '#ffffff';
  return <div ref={under} style={{ position: 'relative', minHeight: `${height}px`, background }} />;
}
