import { titles } from '../strings/titles';
import type { trackPage as Default } from './track';

interface Log {
  onReady(ready: () => void): void;
  sendPV(view: Record<string, string | number>): void;
}
declare const ZwLog: (new (user: { _user_id?: string; _user_nick?: string }) => Log) | undefined;

const NAME = titles.zh.app;
const SIGNED_IN = '01';
const NOT_SIGNED_IN = '02';

const seconds = (): number => performance.now() / 1000;

export const trackPage: typeof Default = ({ pageId, pageName, readerId }) => {
  if (typeof ZwLog === 'undefined') return;
  const shown = seconds();
  const log = new ZwLog({ _user_id: readerId });
  log.onReady(() =>
    log.sendPV({
      miniAppId: BUILD.zlbAppId,
      miniAppName: NAME,
      pageId,
      pageName,
      t0: shown,
      t2: seconds(),
      log_status: readerId ? SIGNED_IN : NOT_SIGNED_IN,
    }),
  );
};
