/** The part of Zheliban's ZWJSBridge 1.1.0 that we call. Only files ending in .zlb import this. */
interface Bridge {
  onReady(ready: () => void): void;
  ssoTicket?(options: object): Promise<{ result: boolean; ticketId?: string }>;
  openLink(options: { type: 'reload' } | { url: string }): Promise<{ ticketId?: string } | undefined>;
  getUiStyle?(): Promise<{ uiStyle: 'normal' | 'elder' }>;
  setTitle?(options: { title: string }): Promise<unknown>;
  scan?(options: { type: 'qrCode' }): Promise<{ text?: string }>;
  getLocation?(): Promise<{ longitude: number | string; latitude: number | string }>;
  share?(options: { url: string; title: string; content: string; image: string }): Promise<unknown>;
  close?(): Promise<unknown>;
}

declare const ZWJSBridge: Bridge | undefined;

const READY_WITHIN = 3000;

const whenReady = (bridge: Bridge): Promise<Bridge | undefined> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), READY_WITHIN);
    bridge.onReady(() => {
      clearTimeout(timer);
      resolve(bridge);
    });
  });

let ready: Promise<Bridge | undefined> | undefined;

/** The bridge once it may be called; undefined outside Zheliban or when it does not answer within 3 s. */
export const bridge = (): Promise<Bridge | undefined> => {
  if (typeof ZWJSBridge === 'undefined') return Promise.resolve(undefined);
  ready ??= whenReady(ZWJSBridge);
  return ready;
};
