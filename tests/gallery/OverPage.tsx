import type { ComponentChild } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { raiseShadow } from '@/components/shadow/raise-shadow';
import type { HostName } from '@/components/shadow/raise-shadow';
import elementsCss from '@/components/styles/elements.css?inline';
import tokensCss from '@/components/styles/tokens.css?inline';

const isDark = (): boolean => matchMedia('(prefers-color-scheme: dark)').matches;

/** A view that lies over a page, in its shadow root with its own style, on a ground of the reader's colours. */
export function OverPage({
  name,
  css,
  height,
  children,
}: {
  name: HostName;
  css: string;
  /** Of the page under it, in pixels: what lies over a page takes no room of its own. */
  height: number;
  children: ComponentChild;
}) {
  const ground = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const raised = raiseShadow(document, {
      name,
      css: tokensCss + elementsCss + css,
      ground: isDark() ? 'dark' : 'light',
      mode: 'open',
    });
    ground.current?.append(raised.host);
    raised.draw(children);
    return () => raised.lower();
  }, [name, css, children]);
  return (
    <div
      ref={ground}
      style={{ position: 'relative', minHeight: `${height}px`, background: isDark() ? '#151617' : '#ffffff' }}
    />
  );
}
