/** Asks the kind of a form for what every form has. Outside browsers some of it is each form's own, and fields are not. */
const FROM_ITS_KIND: ProxyHandler<Node> = {
  get(form, name) {
    const kind = Object.getPrototypeOf(form) as object;
    const value: unknown = Reflect.get(name in kind ? kind : form, name, form);
    return typeof value === 'function' ? value.bind(form) : value;
  },
};

/**
 * A node to ask something of, whatever it is. In a form a field named `parentElement` stands for the property of that
 * name, so a page could send us in circles; of a form this gives a view that knows of no fields. Only to ask: the view
 * is not the node, and must not be kept or compared.
 */
export function pastFields<Asked extends Node>(node: Asked): Asked {
  // Where even the name of the element is a field, it is a form.
  const tag: unknown = (node as Node & { localName?: unknown }).localName;
  if (tag !== 'form' && (typeof tag === 'string' || tag === undefined)) return node;
  return new Proxy<Node>(node, FROM_ITS_KIND) as Asked;
}
