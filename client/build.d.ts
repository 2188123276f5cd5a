/// <reference types="@tarojs/taro" />
/** Settings of this build, inlined by config/index.ts from config/settings.ts. */
declare const BUILD: {
  /** Address of the BFF without a trailing slash; empty means this page's own origin. */
  readonly apiUrl: string;
  readonly zlbAppId: string;
  /** Service code of Zheliban's older ticket sign-in; empty means that sign-in is not offered. */
  readonly zlbServiceCode: string;
  readonly mgopAppKey: string;
  /** Name under which the BFF's dispatcher is registered at the mgop gateway; empty means plain HTTPS. */
  readonly mgopApi: string;
};

declare module '*.png' {
  const url: string;
  export default url;
}
