/** Taro's mini-program templates leave out accessibility attributes; this puts them in, and tells the runtime. */
import path from 'node:path';
import type { IPluginContext, TaroPlatformBase } from '@tarojs/service';
import attributes from './aria-attributes.json';
import components from './aria-components.json';

const RUNTIME = path.join(__dirname, 'aria-runtime.js');

export default (ctx: IPluginContext): void => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: TaroPlatformBase) {
      if (!platform.template) return;
      platform.template.mergeComponents(ctx, Object.fromEntries(components.map((name) => [name, attributes])));
      platform.runtimePath = [platform.runtimePath ?? []].flat().concat(RUNTIME);
    },
  });
};
