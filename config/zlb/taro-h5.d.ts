declare module '@tarojs/plugin-platform-h5' {
  import type { TaroPlatformWeb } from '@tarojs/service';

  /** Taro's web platform, which ships without types. */
  export class H5 extends TaroPlatformWeb {
    platform: string;
    modifyWebpackConfig(): void;
  }
}
