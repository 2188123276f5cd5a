import { HostError } from './host-error';

/** What a bar code or QR code says. Rejects with HostError: the page then offers typing. */
export const scan = async (): Promise<string> => {
  throw new HostError('unsupported');
};

/** Whether to show a scan button at all. */
export const canScan = (): boolean => false;
