/** `taro build --type zlb`: Taro's web platform, told apart so that a file may end in `.zlb.ts`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { H5 } from '@tarojs/plugin-platform-h5';
import type { IPluginContext } from '@tarojs/service';
import { aria } from './aria';
import { ChannelFiles } from './channel-files';

const UPLOAD_MANIFEST = { type: 'gov-build-config', version: '1.0.0', outputPath: 'build' };

class Zheliban extends H5 {
  override platform = 'zlb';

  override runtimePath: string = '@tarojs/plugin-platform-h5/dist/runtime';

  override modifyWebpackConfig(): void {
    super.modifyWebpackConfig();
    this.ctx.modifyWebpackChain(({ chain }) => {
      const babel = chain.module.rule('script').use('babelLoader');
      babel.tap((options) => ({ ...options, plugins: [...(options?.plugins ?? []), aria] }));
      chain.resolve.plugin('ChannelFiles').use(ChannelFiles).before('MultiPlatformPlugin');
    });
  }
}

export default (ctx: IPluginContext): void => {
  ctx.registerPlatform({
    name: 'zlb',
    useConfigName: 'h5',
    fn: async ({ config }: { config: object }) => {
      await new Zheliban(ctx, config as ConstructorParameters<typeof H5>[1]).start();
      writeFileSync(path.join(ctx.paths.outputPath, 'gbc.json'), `${JSON.stringify(UPLOAD_MANIFEST)}\n`);
    },
  });
};
