/**
 * Ways through the DOM that a form's own controls cannot break: a control named `children`, `id` or
 * `getAttribute` hides the form's property of that name, so the prototypes' own are called.
 */

type Getter = (this: Node) => unknown;

function getterOf(property: string): Getter {
  for (let proto: object | null = Element.prototype; proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, property)?.get;
    if (found) return found;
  }
  return () => null;
}

let firstChild: Getter | undefined;
let nextSibling: Getter | undefined;
let parentNode: Getter | undefined;

export const isElement = (node: Node | null | undefined): node is HTMLElement =>
  // A form's control may hide it, and only elements have such.
  node?.nodeType === 1 || typeof node?.nodeType === 'object';

/** Lower-case tag name of an HTML element. */
export const tagOf = (element: Element): string => {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : 'form';
};

export const firstChildOf = (node: Node): ChildNode | null => {
  firstChild ??= getterOf('firstChild');
  return firstChild.call(node) as ChildNode | null;
};

export const nextOf = (node: Node): ChildNode | null => {
  nextSibling ??= getterOf('nextSibling');
  return nextSibling.call(node) as ChildNode | null;
};

export const parentOf = (node: Node): HTMLElement | null => {
  parentNode ??= getterOf('parentNode');
  const parent = parentNode.call(node) as Node | null;
  return isElement(parent) ? parent : null;
};

/** An attribute's text; `''` where it is missing. */
export const attributeOf = (element: Element, name: string): string =>
  Element.prototype.getAttribute.call(element, name) ?? '';

export const allIn = <E extends Element = HTMLElement>(
  root: Element | Document,
  selector: string,
) =>
  Array.from(
    (root.nodeType === 9 ? Document.prototype : Element.prototype).querySelectorAll.call(
      root,
      selector,
    ) as NodeListOf<E>,
  );

export const closestOf = (element: Element, selector: string): HTMLElement | null =>
  Element.prototype.closest.call(element, selector) as HTMLElement | null;

export const contains = (outer: Node, inner: Node | null): boolean =>
  Node.prototype.contains.call(outer, inner);

export const nextElementOf = (element: Element): HTMLElement | null => {
  let next: Node | null = nextOf(element);
  while (next && !isElement(next)) next = nextOf(next);
  return next;
};

export const previousElementOf = (element: Element): HTMLElement | null => {
  let previous: Node | null = element.previousSibling;
  while (previous && !isElement(previous)) previous = previous.previousSibling;
  return previous;
};

const SILENT = new Set(['script', 'style', 'select', 'textarea', 'option', 'template', 'noscript']);

export const isSilent = (tag: string): boolean => SILENT.has(tag);

/** A picture that a font draws in place of a word: `<i class="material-icons">arrow_upward</i>`. */
export const isIcon = (element: Element, tag: string): boolean =>
  /^(?:i|span|mat-icon)$/.test(tag) &&
  /icon|material/i.test(attributeOf(element, 'class')) &&
  /^\s*[a-z][a-z\d_]*\s*$/.test(element.textContent ?? '');

/** Whether its style lets it be seen; asking makes the browser work its styles out. */
export const isSeen = (element: Element): boolean =>
  typeof element.checkVisibility !== 'function' || element.checkVisibility();

/** The elements that `aria-labelledby` names, in its order, as far as they are there. */
export const labelledBy = (element: Element): readonly HTMLElement[] =>
  attributeOf(element, 'aria-labelledby')
    .split(/\s+/)
    .flatMap((id) => (id && element.ownerDocument.getElementById(id)) || []);

/** The text below an element without that of scripts and controls, cut at `limit` characters. */
export function labelTextOf(root: Node, limit = 160): string {
  let text = '';
  const visit = (node: Node) => {
    for (let child: Node | null = firstChildOf(node); child; child = nextOf(child)) {
      if (text.length > limit) return;
      if (child.nodeType === 3) text += child.nodeValue ?? '';
      else if (isElement(child)) {
        const tag = tagOf(child);
        if (isSilent(tag) || tag === 'button' || isIcon(child, tag)) continue;
        if (tag === 'br') text += ' ';
        else visit(child);
      }
    }
  };
  visit(root);
  return text.slice(0, limit + 1);
}

/** The smallest element that holds them all; `null` where there is none. */
export function commonAncestor(elements: readonly Element[]): HTMLElement | null {
  const [first, ...rest] = elements;
  let ancestor = first ? parentOf(first) : null;
  for (const element of rest)
    while (ancestor && !contains(ancestor, element)) ancestor = parentOf(ancestor);
  return ancestor;
}
