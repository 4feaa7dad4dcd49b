/**
 * Reads properties that every form has from the prototype of the form. Outside browsers some of them belong to each form
 * itself, and fields do not.
 */
const FROM_ITS_KIND: ProxyHandler<Node> = {
  get(form, name) {
    const kind: object = Object.getPrototypeOf(form);
    const value: unknown = Reflect.get(name in kind ? kind : form, name, form);
    return typeof value === 'function' ? value.bind(form) : value;
  },
};

/**
 * A view of any node for reading its properties. In a form, a field named `parentElement` replaces the property of that name,
 * so a page could make us loop; for a form this returns a view that ignores fields. Only for reading: the view is not the node,
 * and must not be kept or compared.
 */
export function pastFields<Asked extends Node>(node: Asked): Asked {
  // If even the name of the element is a field, it is a form. Nodes that are no elements have none.
  const tag: unknown = (node as Node & { localName?: unknown }).localName;
  if (tag !== 'form' && (typeof tag === 'string' || tag === undefined)) return node;
  // The handler answers for a node of any kind, so for one of this kind.
  return new Proxy<Node>(node, FROM_ITS_KIND) as Asked;
}
