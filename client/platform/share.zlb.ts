import { HostError } from './host-error';
import type { useShare as Default } from './share';
import { bridge } from './zwjs-bridge';

export const useShare: typeof Default = ({ title, content, path }) => async () => {
  const host = await bridge();
  if (!host?.share) throw new HostError('unsupported');
  const url = new URL(location.href);
  url.search = '';
  url.hash = `#/${path}`;
  await host.share({ url: url.href, title, content, image: '' });
};
