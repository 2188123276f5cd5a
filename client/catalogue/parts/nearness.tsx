import { Text, View } from '@tarojs/components';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';

interface NearnessProps { known: boolean; ask: string; said: string; onAsk(): Promise<void> }

/** The list's order: by distance once the reader has said so. */
export const Nearness = ({ known, ask, said, onAsk }: NearnessProps) =>
  known ? (
    <View className='nearness' ariaRole='status'><Icon name='place' /><Text>{said}</Text></View>
  ) : (
    <Button kind='quiet' label={ask} onTap={onAsk} />
  );

const NEAR = 10;

export const sayKm = (km: number): string => (km < NEAR ? km.toFixed(1) : String(Math.round(km)));
