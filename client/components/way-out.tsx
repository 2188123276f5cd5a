import { useStrings } from '../strings';
import type { Strings } from '../strings/shape';
import { Button } from './button';
import { go } from './go';

interface Way { label: keyof Strings['wayOut']; url: string }

const card: Way = { label: 'card', url: '/identity/card/index' };
const shelf: Way = { label: 'shelf', url: '/pages/shelf/index' };
const otherAddress: Way = { label: 'addresses', url: '/delivery/addresses/index?choose=1' };

const WAYS: Readonly<Record<string, Way>> = {
  'credit-refused': card,
  'credit-unknown': card,
  'loans-overdue': shelf,
  'loan-limit-reached': shelf,
  'already-borrowed': shelf,
  'area-not-served': otherAddress,
  'address-required': { label: 'addAddress', url: '/delivery/address/index' },
  'not-a-reader': { label: 'register', url: '/identity/register/index' },
  'basket-full': { label: 'basket', url: '/circulation/basket/index' },
};

/** Where a reader who was refused with this code goes next; nothing where the words alone say it. */
export const WayOut = ({ code, onLeave }: { code: string; onLeave?(): void }) => {
  const { wayOut } = useStrings();
  const way = WAYS[code];
  if (!way) return null;
  const leave = () => {
    onLeave?.();
    go(way.url);
  };
  return <Button kind='quiet' label={wayOut[way.label]} onTap={leave} />;
};
