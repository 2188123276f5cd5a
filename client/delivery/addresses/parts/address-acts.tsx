import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Address } from '../../../../bff/contracts/delivery';
import { explain } from '../../../api/explain';
import { Confirm } from '../../../components/confirm';
import { go } from '../../../components/go';
import { Icon, type IconName } from '../../../components/icon';
import { notify } from '../../../components/notice';
import { Tap } from '../../../components/tap';
import { useStrings } from '../../../strings';
import { addressText } from '../../address-text';
import { chooseDefaultAddress, removeAddress } from '../../api';

interface ActProps { icon: IconName; words: string; label: string; onTap(): void }

const Act = ({ icon, words, label, onTap }: ActProps) => (
  <Tap className='address__act' label={label} onTap={onTap}>
    <Icon name={icon} className='address__icon' />
    <Text>{words}</Text>
  </Tap>
);

const useAct = (act: (id: string) => Promise<unknown>) => {
  const client = useQueryClient();
  return useMutation({ mutationFn: act, onSettled: () => client.invalidateQueries({ queryKey: ['addresses'] }) });
};

/** Make default, change, delete. */
export const AddressActs = ({ address }: { address: Address }) => {
  const { addresses, ...strings } = useStrings();
  const [asking, setAsking] = useState(false);
  const preferring = useAct(chooseDefaultAddress);
  const removing = useAct(removeAddress);
  const { id, isDefault } = address;
  const place = addressText(address);
  const prefer = () => preferring.mutate(id, { onError: (error) => notify(explain(error, strings).text) });
  return (
    <View className='address__acts'>
      {!isDefault && (
        <Act icon='check' words={addresses.makeDefault} label={addresses.makeDefaultOf(place)} onTap={prefer} />
      )}
      <Act
        icon='edit' words={addresses.edit} label={addresses.editOf(place)}
        onTap={() => go(`/delivery/address/index?id=${id}`)}
      />
      <Act icon='bin' words={addresses.remove} label={addresses.removeOf(place)} onTap={() => setAsking(true)} />
      <Confirm
        open={asking} title={addresses.removeAsk} note={place} yes={addresses.remove} no={addresses.keep}
        busy={removing.isPending} error={removing.error}
        onYes={() => removing.mutate(id, { onSuccess: () => setAsking(false) })} onClose={() => setAsking(false)}
      />
    </View>
  );
};
