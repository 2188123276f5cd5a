import { View } from '@tarojs/components';
import type { Registration } from '../../../../bff/contracts/identity';
import { Cell, List } from '../../../components/list';
import { useStrings } from '../../../strings';

/** What is proven already, masked. */
export const Known = ({ registration: { known, channel } }: { registration: Registration }) => {
  const { registration: words } = useStrings();
  const facts = (['name', 'idNumber', 'phone'] as const).flatMap((fact) => {
    const value = known[fact];
    return value ? [{ fact, value }] : [];
  });
  if (facts.length === 0) return null;
  return (
    <View>
      <List title={`${words.known} · ${words.knownFrom[channel]}`}>
        {facts.map(({ fact, value }) => <Cell key={fact} title={words[fact]} value={value} />)}
      </List>
    </View>
  );
};
