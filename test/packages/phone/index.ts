import path from 'node:path';
import { type DeviceOptions, newDevice } from './device';
import { bubble, dispatch } from './dispatch';
import { startHost } from './host';
import { elements, isField, isOff, isPressable, pieces, saying, type Words, wordsOf } from './look';
import type { ViewNode } from './template/render';
import type { Vendor } from './vendors';

export { alipay, wechat } from './vendors';

const PATIENCE_MS = 8000;
const LOOK_EVERY_MS = 15;
// XINYUE_PACKAGES names another folder of packages than dist, from the project's root.
const PACKAGES = path.resolve(__dirname, '../../../', process.env.XINYUE_PACKAGES ?? 'dist');

const pause = () => new Promise((resolve) => { setTimeout(resolve, LOOK_EVERY_MS); });

/** A phone with the vendor's app and our compiled package in it, in the hands of one person. */
export const openPhone = (vendor: Vendor, options: DeviceOptions) => {
  const device = newDevice(options);
  const host = startHost(vendor, path.join(PACKAGES, vendor.folder), device);
  const effort = { taps: 0, typed: 0 };

  const screen = () => `${host.pages.routes().join(' > ')}: ${pieces(host.view()).join(' | ')}`;
  const giveUp = (wanted: string): never => {
    throw new Error(`${wanted}\non the screen "${device.title}" ${screen()}\ntroubles: ${host.trouble.all.join('\n')}`);
  };
  const until = async <T>(wanted: string, look: () => T | undefined): Promise<T> => {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const found = look();
      if (found !== undefined) return found;
      if (host.trouble.all.length > 0 || Date.now() > end) return giveUp(wanted);
      await pause();
    }
  };

  const one = (found: ViewNode[], words: Words, nth: number): ViewNode | undefined => {
    if (found.length > 1 && nth < 0) giveUp(`${found.length} controls say ${String(words)}`);
    return found[Math.max(0, nth)];
  };
  const control = (words: Words, nth: number) => until(`nothing to press says ${String(words)}`, () => {
    const node = one(saying(elements(host.view()).filter(isPressable), words), words, nth);
    return node && !isOff(node) ? node : undefined;
  });
  const field = (words: Words) => until(`no field is called ${String(words)}`, () =>
    one(saying(elements(host.view()).filter(isField), words), words, -1));

  const press = (node: ViewNode) => {
    effort.taps += 1;
    bubble(node, 'tap', { x: 1, y: 1 });
    const act = vendor.actOf(node, device);
    if (act) dispatch(node, act.event, act.detail);
  };

  return {
    pages: [...host.manifest.pages],
    device, effort, troubles: host.trouble.all, screen,
    route: () => host.pages.top()?.route,
    routes: host.pages.routes,
    words: () => wordsOf(host.view()),
    launch: host.launch,
    close: host.close,
    /** Waits until these words are in sight. */
    see: (words: Words) => until(`does not say ${String(words)}`, () => {
      const text = wordsOf(host.view());
      return (words instanceof RegExp ? words.test(text) : text.includes(words)) || undefined;
    }),
    at: (route: string) => until(`is not at ${route}`, () => host.pages.top()?.route === route || undefined),
    titled: (title: string) => until(`is not titled ${title}`, () => device.title === title || undefined),
    waitFor: until,
    /** Presses what says these words; `nth` chooses among several. */
    tap: async (words: Words, nth = -1) => press(await control(words, nth)),
    /** The host's own bar below. */
    tab: async (word: string) => {
      const index = host.manifest.tabs.findIndex(({ text }, at) => (device.tabWords.get(at) ?? text) === word);
      const tab = host.manifest.tabs[index];
      if (!tab || !host.pages.isTab()) return giveUp(`no tab ${word} in sight`);
      effort.taps += 1;
      host.pages.switchTab(`/${tab.route}`);
      host.pages.tell('onTabItemTap', { index: String(index), pagePath: tab.route, text: word });
      return until(`tab ${word} is not open`, () => host.pages.top()?.route === tab.route || undefined);
    },
    /** The host's own arrow above. */
    back: () => {
      effort.taps += 1;
      host.pages.navigateBack(1);
    },
    type: async (name: Words, text: string) => {
      const node = await field(name);
      effort.typed += text.length;
      dispatch(node, 'input', { value: text, cursor: text.length, keyCode: 0 });
    },
    /** The keyboard's own key. */
    enter: async (name: Words) => {
      const node = await field(name);
      dispatch(node, 'confirm', { value: String(node.attributes.value ?? '') });
    },
  };
};
export type Phone = ReturnType<typeof openPhone>;
