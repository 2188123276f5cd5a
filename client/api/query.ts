import { focusManager, onlineManager, QueryClient } from '@tanstack/react-query';
import Taro from '@tarojs/taro';
import { watchNetwork } from '../platform/network';
import { isPassing } from './api-error';

const ATTEMPTS = 3;
const FRESH_FOR = 30_000;
const KEPT_FOR = 10 * 60_000;

const retry = (failures: number, error: Error): boolean => isPassing(error) && failures < ATTEMPTS - 1;

export const queryClient = new QueryClient({
  defaultOptions: {
    // `always`: without a network a page says so at once instead of loading for ever.
    queries: { retry, staleTime: FRESH_FOR, gcTime: KEPT_FOR, networkMode: 'always', refetchOnReconnect: true },
    // A repeat carries the first one's Idempotency-Key, so it cannot create twice.
    mutations: { retry, networkMode: 'always' },
  },
});

// What others change too, a librarian or a courier: shown as last known, asked again on every page that shows it.
const OTHERS_CHANGE = ['loans', 'orders', 'pickups', 'basket', 'offer', 'staff'];
for (const key of OTHERS_CHANGE) queryClient.setQueryDefaults([key], { staleTime: 0 });

/** Call once at launch: queries refresh when the network or the app comes back. */
export const connectQueries = (): void => {
  onlineManager.setEventListener(watchNetwork);
  focusManager.setEventListener((focused) => {
    Taro.onAppShow?.(() => focused(true));
    Taro.onAppHide?.(() => focused(false));
    return () => undefined;
  });
};
