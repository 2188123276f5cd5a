import type { chooseAddress as Default } from './address';
import { HostError, hostErrorOf } from './host-error';

interface Chosen { fullname: string; mobilePhone: string; prov: string; city: string; area: string; street?: string; address: string }
declare const my: {
  getAddress(options: {
    success(answer: { resultStatus: string; result?: Chosen }): void;
    fail(cause: unknown): void;
  }): void;
};

const CHOSEN = '9000';

const draftOf = ({ fullname, mobilePhone, prov, city, area, street, address }: Chosen) =>
  ({ name: fullname, phone: mobilePhone, province: prov, city, district: area, detail: `${street ?? ''}${address}` });

export const chooseAddress: typeof Default = () =>
  new Promise((resolve, reject) => {
    my.getAddress({
      success: ({ resultStatus, result }) =>
        resultStatus === CHOSEN && result ? resolve(draftOf(result)) : reject(new HostError('cancelled')),
      fail: (cause) => reject(hostErrorOf(cause)),
    });
  });

export const hasAddressBook = true as boolean;
