/**
 * What a node says of its place in the tree. A form has its fields for properties: a field called `parentNode` would be
 * taken for what the form is in, and who goes up from there would never arrive.
 */
export function ownOf<Name extends 'parentNode' | 'nextSibling' | 'childNodes'>(node: Node, name: Name): Node[Name] {
  return Reflect.get(Node.prototype, name, node);
}
