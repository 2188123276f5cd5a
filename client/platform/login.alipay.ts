import { HostError, hostErrorOf } from './host-error';
import type { login as Default } from './login';

declare const my: {
  getAuthCode(options: {
    scopes: string[];
    success(answer: { authCode?: string }): void;
    fail(cause: unknown): void;
  }): void;
};

export const login: typeof Default = () =>
  new Promise((resolve, reject) => {
    my.getAuthCode({
      scopes: ['auth_user'],
      success: ({ authCode }) =>
        authCode ? resolve({ channel: 'alipay', code: authCode }) : reject(new HostError('refused')),
      fail: (cause) => reject(hostErrorOf(cause)),
    });
  });
