import { evaluate, evaluateData, type Scope } from './expression';
import type { TemplateDialect, TemplateFile } from './library';
import type { Markup } from './markup';

/** A page or component: whoever's methods the template's events name. */
export type Owner = Readonly<Record<string, unknown>>;

/** A native element as the host would draw it. */
export interface ViewNode {
  tag: string;
  attributes: Readonly<Record<string, unknown>>;
  /** Host event to the owner's method. */
  handlers: ReadonlyMap<string, { method: string; stops: boolean }>;
  owner: Owner;
  parent: ViewNode | null;
  children: (ViewNode | string)[];
}

export interface ComponentSource { open(place: string, properties: Scope): { file: TemplateFile; owner: Owner } }

interface Place { file: TemplateFile; owner: Owner; scope: Scope; parent: ViewNode }

const newNode = (tag: string, owner: Owner, parent: ViewNode | null): ViewNode =>
  ({ tag, attributes: {}, handlers: new Map(), owner, parent, children: [] });

/** Draws a template over data, as the host does after each setData. Throws where the host would show nothing. */
export const renderer = (dialect: TemplateDialect, components: ComponentSource) => {
  const directive = (element: Markup, name: string) => element.attributes[dialect.directive + name];
  const isDirective = (name: string) => name.startsWith(dialect.directive) || name === 'slot';

  const useTemplate = (element: Markup, place: Place) => {
    const name = String(evaluate(element.attributes.is!, place.scope));
    const template = place.file.templates.get(name);
    if (!template) throw new Error(`the package has no template ${name}`);
    const given = evaluateData(element.attributes.data, place.scope);
    drawAll(template.children, { ...place, scope: { ...place.file.modules, ...given } });
  };

  const useComponent = (element: Markup, source: string, place: Place) => {
    const properties = Object.fromEntries(
      Object.entries(element.attributes).map(([name, text]) => [name, evaluate(text, place.scope)]),
    );
    const { file, owner } = components.open(source, properties);
    drawAll(file.body, { file, owner, scope: { ...file.modules, ...properties }, parent: place.parent });
  };

  const useElement = (element: Markup, { parent, ...place }: Place) => {
    const attributes: Record<string, unknown> = {};
    const handlers = new Map<string, { method: string; stops: boolean }>();
    for (const [name, text] of Object.entries(element.attributes)) {
      const event = dialect.eventOf(name);
      if (event) handlers.set(event.type, { method: text, stops: event.stops });
      else if (!isDirective(name)) attributes[name] = evaluate(text, place.scope);
    }
    const node: ViewNode = { ...newNode(element.tag, place.owner, parent), attributes, handlers };
    parent.children.push(node);
    drawAll(element.children, { ...place, parent: node });
  };

  const drawOne = (element: Markup, place: Place) => {
    const source = place.file.components[element.tag];
    if (element.tag === 'template') useTemplate(element, place);
    else if (element.tag === 'block') drawAll(element.children, place);
    else if (source) useComponent(element, source, place);
    else useElement(element, place);
  };

  const drawEach = (element: Markup, list: unknown, place: Place) => {
    const item = directive(element, 'for-item') ?? 'item';
    const index = directive(element, 'for-index') ?? 'index';
    if (!Array.isArray(list)) return;
    list.forEach((value, at) => drawOne(element, { ...place, scope: { ...place.scope, [item]: value, [index]: at } }));
  };

  /** Of `if`, `elif`, `else` in a row the first that holds; anything else always. */
  const chosen = (children: Markup['children'], scope: Scope): Markup['children'] => {
    let taken = false;
    return children.filter((child) => {
      if (typeof child === 'string') return true;
      const condition = directive(child, 'if') ?? directive(child, 'elif');
      const isElse = directive(child, 'elif') !== undefined || directive(child, 'else') !== undefined;
      if (isElse && taken) return false;
      const holds = condition === undefined || Boolean(evaluate(condition, scope));
      taken = holds && (isElse || condition !== undefined);
      return holds;
    });
  };

  const drawAll = (children: Markup['children'], place: Place) => {
    for (const child of chosen(children, place.scope)) {
      if (typeof child === 'string') {
        place.parent.children.push(String(evaluate(child, place.scope) ?? ''));
        continue;
      }
      const list = directive(child, 'for');
      if (list === undefined) drawOne(child, place);
      else drawEach(child, evaluate(list, place.scope), place);
    }
  };

  return (file: TemplateFile, owner: Owner, data: Scope): ViewNode => {
    const root = newNode('page', owner, null);
    drawAll(file.body, { file, owner, scope: { ...file.modules, ...data }, parent: root });
    return root;
  };
};
