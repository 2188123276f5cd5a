/** An element of a mini-program's markup as it is written; directives are still attributes. */
export interface Markup { tag: string; attributes: Readonly<Record<string, string>>; children: (Markup | string)[] }

const TOKEN = /<!--[\s\S]*?-->|<(\/?)([\w-]+)((?:\s+[\w:-]+(?:\s*=\s*"[^"]*")?)*)\s*(\/?)>|[^<]+/g;
const ATTRIBUTE = /([\w:-]+)(?:\s*=\s*"([^"]*)")?/g;

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, name, value]) => [name!, value ?? 'true']));

/** Reads WXML or AXML. Throws when tags do not match. */
export const parseMarkup = (source: string, file: string): Markup => {
  const root: Markup = { tag: 'page', attributes: {}, children: [] };
  const open: Markup[] = [root];
  for (const [token, closing, tag, attributes, alone] of source.matchAll(TOKEN)) {
    const parent = open[open.length - 1]!;
    if (!tag) {
      if (!token.startsWith('<!--') && token.trim()) parent.children.push(token.trim());
    } else if (closing) {
      if (open.pop()!.tag !== tag) throw new Error(`${file}: </${tag}> closes another tag`);
    } else {
      const element: Markup = { tag, attributes: attributesOf(attributes ?? ''), children: [] };
      parent.children.push(element);
      if (!alone) open.push(element);
    }
  }
  if (open.length !== 1) throw new Error(`${file}: <${open[open.length - 1]!.tag}> is not closed`);
  return root;
};
