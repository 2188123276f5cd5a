import { HostError, hostErrorOf } from './host-error';
import type { verifyFace as Default } from './real-name';

declare const wx: {
  requestFacialVerify?(options: { verifyId: string; success(): void; fail(cause: unknown): void }): void;
};

export const verifyFace: typeof Default = (verifyId) =>
  new Promise((resolve, reject) => {
    // Base library 3.8.12 and later.
    if (!wx.requestFacialVerify) return reject(new HostError('unsupported'));
    wx.requestFacialVerify({ verifyId, success: resolve, fail: (cause) => reject(hostErrorOf(cause)) });
  });
