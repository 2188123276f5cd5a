import path from 'node:path';
import { defineConfig } from '@tarojs/cli';
import type Webpack from 'webpack';
import type Chain from 'webpack-chain';
import { cache } from './cache';
// Taro compiles what this file imports; a plugin that it only finds by path it would load uncompiled.
import './mini/aria';
import './zlb';
import { appIds, build, channel, outputRoot, root, scripts } from './settings';

// Taro writes this app id into the project file that the vendor's tool opens.
const appId = channel in appIds ? appIds[channel as keyof typeof appIds] : '';
if (appId) process.env.TARO_APP_ID = appId;

const modernCode = ['node_modules/@tanstack', 'node_modules/zustand', 'config/mini'].map((name) => path.join(root, name));
const webpackChain = (chain: Chain): void => {
  chain.cache(cache());
  // Our own size check (npm test) knows each vendor's limits; webpack's guess for web pages does not.
  chain.performance.hints(false);
  // Taro's own modules cannot be cached; webpack skips them and says so at every build.
  chain.set('infrastructureLogging', { level: 'error' });
};
// Sizes are plain px on every channel: text keeps its size on a narrow phone and a desktop column does not swell.
const webpackChainOfMini = (chain: Chain, webpack: typeof Webpack): void => {
  webpackChain(chain);
  const AbortController = [path.join(root, 'config/mini/abort-controller.js'), 'AbortController'];
  chain.plugin('abortController').use(webpack.ProvidePlugin, [{ AbortController }]);
};
const webpackChainOfWeb = (chain: Chain): void => {
  webpackChain(chain);
  chain.optimization.merge({ splitChunks: { chunks: 'all', minSize: 20_000 } });
};
const postcss = { pxtransform: { enable: false }, cssModules: { enable: false } };
// The tab bar's dark icons are named by no configuration, so Taro would leave them out.
const isMini = channel in appIds;
const copy = { patterns: isMini ? [{ from: 'client/assets/tab', to: path.join(outputRoot, 'assets/tab') }] : [], options: {} };
const compile = { include: modernCode };

export default defineConfig({
  projectName: 'xinyue',
  sourceRoot: 'client',
  outputRoot,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  designWidth: 375,
  deviceRatio: { 375: 2 },
  plugins: [path.join(root, 'config/mini/aria.ts'), path.join(root, 'config/zlb/index.ts')],
  copy,
  defineConstants: { BUILD: JSON.stringify(build) },
  cache: { enable: true },
  jsMinimizer: 'esbuild',
  esbuild: { minify: { enable: true, config: { target: 'es2017', legalComments: 'none' } } },
  logger: { quiet: true, stats: false },
  mini: { postcss, compile, webpackChain: webpackChainOfMini, optimizeMainPackage: { enable: true } },
  h5: { postcss, compile, webpackChain: webpackChainOfWeb },
  zlb: {
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
      ignoreOrder: true,
    },
    htmlPluginOption: { scripts },
  },
});
