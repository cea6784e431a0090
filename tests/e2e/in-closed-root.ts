import type { Page } from '@playwright/test';

/**
 * What a function finds from an element of a view over the page, whose shadow root is closed to everybody else.
 * @param role of the element; the first that is not ignored counts
 * @param look runs in the page, and may use nothing but what it is given
 * @throws Error where nothing has the role
 */
export async function inClosedRoot<Found>(page: Page, role: string, look: (element: Element) => Found): Promise<Found> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const node = nodes.find((one) => one.role?.value === role && !one.ignored);
    if (node?.backendDOMNodeId === undefined) throw new Error(`Nothing has the role ${role}.`);
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendDOMNodeId });
    if (object.objectId === undefined) throw new Error(`What has the role ${role} is gone.`);
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () { return (${String(look)})(this); }`,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Found;
  } finally {
    await session.detach();
  }
}
