import { Text, View } from '@tarojs/components';
import { go } from '../../../components/go';
import { Icon } from '../../../components/icon';
import { Tap } from '../../../components/tap';
import { canScan } from '../../../platform/scan';
import { useStrings } from '../../../strings';
import { useScan } from '../../search/use-scan';
import { beginTyping } from '../../search/words';

/** Looks like the field it leads to; the camera stands inside. */
export const SearchBox = () => {
  const { home } = useStrings();
  const scan = useScan();
  const type = () => {
    beginTyping();
    go('/pages/search/index');
  };
  return (
    <View className='home-search'>
      <Tap className='home-search__field' label={home.searchBox} onTap={type}>
        <Icon name='search' />
        <Text>{home.searchBox}</Text>
      </Tap>
      {canScan() && (
        <Tap className='home-search__scan' label={home.scan} onTap={() => void scan()}><Icon name='scan' /></Tap>
      )}
    </View>
  );
};
