/** What an element is given when it is made: its class, its text, attributes. */
interface Parts {
  readonly class?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Makes an element. Text only ever becomes text, so nothing of a record is read as markup. */
export function createElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { class: name, text, attributes = {} }: Parts = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (name !== undefined) element.className = name;
  if (text !== undefined) element.textContent = text;
  for (const [attribute, value] of Object.entries(attributes))
    element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}

/** The element that the page's own markup must hold; `type` where it is not any element. */
export function findElement(root: ParentNode, selector: string): HTMLElement;
export function findElement<Type extends Element>(
  root: ParentNode,
  selector: string,
  type: new () => Type,
): Type;
export function findElement(
  root: ParentNode,
  selector: string,
  type: new () => Element = HTMLElement,
): Element {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The page holds no ${selector}.`);
  return found;
}
