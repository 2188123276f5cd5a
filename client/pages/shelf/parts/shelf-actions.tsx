import { View } from '@tarojs/components';
import type { Loan } from '../../../../bff/contracts/circulation';
import { Button } from '../../../components/button';
import { go } from '../../../components/go';
import { useStrings } from '../../../strings';
import type { useRenewAll } from './use-renew-all';

const toPickup = () => go('/delivery/pickup/index');

/** What is done to all books at once. */
export const ShelfActions = ({ loans, renewing }: { loans: Loan[]; renewing: ReturnType<typeof useRenewAll> }) => {
  const { shelf } = useStrings();
  const renewable = loans.some(({ actions }) => actions.renew.allowed);
  const sendable = loans.some(({ actions }) => actions.sendBack.allowed);
  return (
    <View className='shelf-actions'>
      <Button
        kind='quiet' label={shelf.renewAll} disabled={!renewable} busy={renewing.isPending}
        onTap={() => renewing.mutate()}
      />
      <Button label={shelf.sendBack} disabled={!sendable} onTap={toPickup} />
    </View>
  );
};
