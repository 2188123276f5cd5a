import { Text, View } from '@tarojs/components';
import { go } from '../../../components/go';
import { Icon, type IconName } from '../../../components/icon';
import { Tap } from '../../../components/tap';
import { canScan } from '../../../platform/scan';
import { useStrings } from '../../../strings';
import { useScan } from '../../search/use-scan';

const Way = ({ icon, label, onTap }: { icon: IconName; label: string; onTap(): void }) => (
  <Tap className='way' label={label} onTap={onTap}>
    <Icon name={icon} className='way__sign' />
    <Text className='way__label'>{label}</Text>
  </Tap>
);

export const Ways = () => {
  const { home } = useStrings();
  const scan = useScan();
  return (
    <View className='ways'>
      {canScan() && <Way icon='scan' label={home.scan} onTap={() => void scan()} />}
      <Way icon='place' label={home.libraries} onTap={() => go('/catalogue/libraries/index')} />
      <Way icon='book' label={home.loans} onTap={() => go('/pages/shelf/index')} />
    </View>
  );
};
