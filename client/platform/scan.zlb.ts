import { HostError, hostErrorOf } from './host-error';
import type { canScan as CanScan, scan as Default } from './scan';
import { bridge } from './zwjs-bridge';

export const scan: typeof Default = async () => {
  const host = await bridge();
  if (!host?.scan) throw new HostError('unsupported');
  const { text } = await host.scan({ type: 'qrCode' }).catch((cause: unknown) => { throw hostErrorOf(cause); });
  if (!text) throw new HostError('cancelled');
  return text.trim();
};

export const canScan: typeof CanScan = () => true;
