import type { hasTitleBar as HasTitleBar, setTitle as Default } from './title';
import { bridge } from './zwjs-bridge';

export const setTitle: typeof Default = (title) => {
  document.title = title;
  void bridge().then((host) => host?.setTitle?.({ title }));
};

// The Zheliban app, and its mini-programs in WeChat and Alipay.
export const hasTitleBar: typeof HasTitleBar = () =>
  /dtdreamweb|hanweb|miniprogram|alipayide/i.test(navigator.userAgent);
