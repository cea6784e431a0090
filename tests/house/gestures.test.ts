import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import ts from 'typescript';
import { describe, expect, test } from 'vitest';

import { GATED } from '@/components/shadow/gate';

const ROOT = resolve(import.meta.dirname, '../..');
const PRODUCT = ['lib', 'components', 'entrypoints'];
/** What is drawn over a page, and what listens there. */
const ON_PAGE =
  /^(?:entrypoints\/govuk\.content|components\/(?:card|margin|note-button|notice|stretch|paper|shadow|signs))\//u;

const files: readonly { readonly path: string; readonly text: string }[] = PRODUCT.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => ({ path: join(folder, name), text: readFileSync(join(ROOT, folder, name), 'utf8') })),
);

/** Ways around the one door of each: a line that would go around it, and one that may stand. */
const BYPASSES = [
  {
    what: 'listens on a page without asking who made the event',
    where: ON_PAGE,
    allowed: ['entrypoints/govuk.content/hear.ts', 'components/shadow/gate.ts', 'components/shadow/sight.ts'],
    pattern: /(?<!\bsignal)\.addEventListener\(|\.on(?:click|key\w+|pointer\w+|mouse\w+)\s*=/u,
    example: "page.addEventListener('click', guard(click), { signal });",
    counterExample: "signal.addEventListener('abort', stop);",
  },
  {
    what: 'makes a gesture of nothing that the reader did',
    where: /^/u,
    allowed: ['lib/gesture/gesture.ts', 'lib/messages/answer.ts'],
    pattern: /Gesture\.ofOwnPage|new Gesture/u,
    example: 'await startNote(context, span, Gesture.ofOwnPage());',
    counterExample: 'onClick={(event) => onNote(Gesture.of(event))}',
  },
  {
    what: 'sends a message of its own',
    where: /^/u,
    allowed: ['lib/messages/ask.ts'],
    pattern: /\bsendMessage\b|runtime\.connect\(/u,
    example: "browser.runtime.sendMessage({ pledgemark: 'startNote', question })",
    counterExample: "askByReader(gesture, 'startNote', asked)",
  },
  {
    what: 'makes a root that nothing stands before',
    where: /^/u,
    allowed: ['components/shadow/raise-shadow.ts'],
    pattern: /attachShadow\(/u,
    example: "host.attachShadow({ mode: 'closed' })",
    counterExample: 'raiseShadow(page, options)',
  },
  {
    what: 'makes a host that a page can define, and so open',
    where: /^/u,
    allowed: [],
    pattern: /createElement(?:NS)?\([^)]*['"`][a-z]+-|customElements|attachInternals\(/u,
    example: "page.createElement('pledgemark-card')",
    counterExample: "page.createElement('span')",
  },
  {
    what: 'draws outside of a root that something stands before',
    where: ON_PAGE,
    allowed: ['components/shadow/raise-shadow.ts'],
    pattern: /\brender\(/u,
    example: 'render(h(Card, props), host)',
    counterExample: 'raised.draw(h(Card, props))',
  },
  {
    what: 'tells the page by a mark what is open, or whose it is',
    where: /^(?:entrypoints\/govuk\.content|lib\/highlight)\//u,
    allowed: [],
    pattern: /pledgemark-(?:here|view|status|said)/u,
    example: "mark.toggleAttribute('data-pledgemark-here', isOpen)",
    counterExample: "mark.toggleAttribute('data-pledgemark-on', isPointed)",
  },
] as const;

describe.each(BYPASSES)('nothing $what', ({ where, allowed, pattern, example, counterExample }) => {
  test('by the rule, which knows one when it sees one', () => {
    expect(example).toMatch(pattern);
    expect(counterExample).not.toMatch(pattern);
  });
  test('in the product', () => {
    const around = files.filter(
      ({ path, text }) => where.test(path) && !allowed.some((one) => one === path) && pattern.test(text),
    );
    expect(around.map(({ path }) => path)).toEqual([]);
  });
});

/** What elements listen to in a view: "onClick" is `click`. */
function listenedTo(path: string, text: string): readonly string[] {
  const heard: string[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) && /^[a-z]/u.test(node.tagName.getText()))
      for (const attribute of node.attributes.properties) {
        const name = ts.isJsxAttribute(attribute) ? attribute.name.getText() : '';
        if (/^on[A-Z]/u.test(name)) heard.push(name.slice(2).toLowerCase());
      }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return heard;
}

test('whatever a view over the page listens to is stopped at its root where a page made it up', () => {
  const gated: readonly string[] = GATED;
  expect(listenedTo('a.tsx', 'const a = <p onDblClick={f}><Own onOpen={g} /></p>;')).toEqual(['dblclick']);
  const views = files.filter(({ path }) => ON_PAGE.test(path) && path.endsWith('.tsx'));
  const heard = views.flatMap(({ path, text }) => listenedTo(path, text).map((type) => ({ path, type })));
  expect(heard.length).toBeGreaterThan(15);
  expect(heard.filter(({ type }) => !gated.includes(type))).toEqual([]);
});
