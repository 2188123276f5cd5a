import { View } from '@tarojs/components';
import { go } from '../../../components/go';
import { Icon, type IconName } from '../../../components/icon';
import { Tap } from '../../../components/tap';
import { useStrings } from '../../../strings';

interface CountProps {
  icon: IconName;
  label: string;
  count: number;
  url: string;
  /** Work that waits: stands out while there is some. */
  strong?: boolean;
}

export const Count = ({ icon, label, count, url, strong = false }: CountProps) => {
  const { staff } = useStrings();
  const waits = strong && count > 0;
  return (
    <Tap
      className={`count ${waits ? 'count--waits' : ''}`} role='link' label={staff.countOf(label, count)}
      onTap={() => go(url)}
    >
      <View className='count__head'>
        <Icon name={icon} />
        <View className='count__label'>{label}</View>
      </View>
      <View className='count__number'>{count}</View>
    </Tap>
  );
};
