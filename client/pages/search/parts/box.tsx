import { Input, View } from '@tarojs/components';
import { Icon } from '../../../components/icon';
import { Tap } from '../../../components/tap';
import { canScan } from '../../../platform/scan';
import { useStrings } from '../../../strings';
import { useScan } from '../use-scan';
import { endTyping, lookFor, remember, useWords } from '../words';

const LONGEST = 100;

export const Box = () => {
  const { search } = useStrings();
  const { words, typing } = useWords();
  const scan = useScan();
  return (
    <View className='search-box'>
      <Icon name='search' className='search-box__sign' />
      <Input
        className='search-box__input'
        value={words}
        placeholder={search.box}
        placeholderClass='search-box__placeholder'
        maxlength={LONGEST}
        focus={typing}
        onBlur={endTyping}
        confirmType='search'
        ariaLabel={search.box}
        onInput={({ detail }) => lookFor(detail.value)}
        onConfirm={() => remember(words)}
      />
      {words && (
        <Tap className='search-box__key' label={search.clear} onTap={() => lookFor('')}><Icon name='close' /></Tap>
      )}
      {canScan() && (
        <Tap className='search-box__key search-box__key--scan' label={search.scan} onTap={() => void scan()}>
          <Icon name='scan' />
        </Tap>
      )}
    </View>
  );
};
