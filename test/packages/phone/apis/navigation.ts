import type { HostClock } from '../clock';
import type { PageStack } from '../pages';
import type { Answering, Options } from './answering';

const urlOf = ({ url }: Options): string => String(url);

/** The five ways between pages; both vendors word them alike. */
export const navigation = (answering: Answering, pages: PageStack, clock: HostClock) => {
  // A page opens after the call has returned, as it does across the hosts' threads.
  const soon = (work: () => void) => new Promise<void>((resolve, reject) => {
    clock.after(() => {
      try {
        work();
        resolve();
      } catch (error) {
        reject(error as Error);
      }
    });
  });
  return {
    navigateTo: answering('navigateTo', (options) => soon(() => pages.navigateTo(urlOf(options)))),
    redirectTo: answering('redirectTo', (options) => soon(() => pages.redirectTo(urlOf(options)))),
    switchTab: answering('switchTab', (options) => soon(() => pages.switchTab(urlOf(options)))),
    reLaunch: answering('reLaunch', (options) => soon(() => pages.reLaunch(urlOf(options)))),
    navigateBack: answering('navigateBack', ({ delta }) => soon(() => pages.navigateBack(Number(delta ?? 1)))),
  };
};
