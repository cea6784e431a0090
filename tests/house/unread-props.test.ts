import { resolve } from 'node:path';

import { expect, test } from 'vitest';

import { unreadProps } from './unread-props';

const ROOT = resolve(import.meta.dirname, '../..');

/** It reads the types of the whole product: on a busy machine that takes its time. */
const PATIENCE_MS = 300_000;

/** A component that is given two properties, and shows one; the other is read of nothing else. */
const SAMPLE = {
  'components/sample/Sample.tsx': `
    interface SampleProps { readonly shown: string; readonly unshown: string }
    interface RestView { readonly kept: string; readonly lost: string }
    function Inner({ kept }: { kept: string }) { return <b>{kept}</b>; }
    export function Sample({ shown }: SampleProps & { readonly written: string }) { return <p title={shown} />; }
    export function Rest({ rest }: { rest: RestView }) { return <Inner {...rest} />; }
    export function Called({ onSay }: { onSay: (words: { readonly told: string }) => void }) { onSay({ told: '' }); return null; }
  `,
};

test(
  'what no component shows is found, of the sample and of the product; what one hands on is none of it',
  () => {
    const unread = unreadProps(ROOT, 'components', SAMPLE).map(({ file, property }) => `${file} ${property}`);
    expect(unread.filter((one) => one.startsWith('components/sample/'))).toEqual([
      'components/sample/Sample.tsx SampleProps.unshown',
      'components/sample/Sample.tsx RestView.lost',
      'components/sample/Sample.tsx Sample.written',
    ]);
    expect(unread.filter((one) => !one.startsWith('components/sample/'))).toEqual([]);
  },
  PATIENCE_MS,
);
