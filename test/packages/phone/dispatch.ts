import type { ViewNode } from './template/render';

const place = ({ attributes, tag }: ViewNode) => ({
  id: String(attributes.id ?? ''), tagName: tag, offsetLeft: 0, offsetTop: 0, dataset: { sid: attributes['data-sid'] },
});

const tell = (target: ViewNode, current: ViewNode, type: string, detail: object) => {
  const { method } = current.handlers.get(type)!;
  const act = current.owner[method];
  if (typeof act !== 'function') throw new Error(`the template names ${method}, which its owner has not`);
  const at = place(target);
  const event = {
    type, timeStamp: Date.now(), detail: { ...detail }, touches: [], changedTouches: [],
    target: { ...at, targetDataset: at.dataset }, currentTarget: place(current),
  };
  (act as (event: object) => void).call(current.owner, event);
};

/** An event of one element alone: input, blur, the phone number. Throws when the template does not listen. */
export const dispatch = (node: ViewNode, type: string, detail: object): void => {
  if (!node.handlers.has(type)) throw new Error(`<${node.tag}> does not listen to ${type}`);
  tell(node, node, type, detail);
};

/** A touch: every element upwards that listens hears it, until one that catches. */
export const bubble = (node: ViewNode, type: string, detail: object): void => {
  for (let current: ViewNode | null = node; current; current = current.parent) {
    const handler = current.handlers.get(type);
    if (handler) tell(node, current, type, detail);
    if (handler?.stops) return;
  }
};
