import { View } from '@tarojs/components';
import type { Registered } from '../../../../bff/contracts/identity';
import { Card } from '../../../components/card';
import { Button } from '../../../components/button';
import { useStrings } from '../../../strings';
import { CreditWords } from '../../parts/credit-words';
import { LibraryCard } from '../../parts/library-card';

export const Done = ({ made: { reader, credit }, onProceed }: { made: Registered; onProceed(): void }) => {
  const { registration: words, card } = useStrings();
  return (
    <View className='register-done' ariaRole='status'>
      <View className='register-done__title' ariaRole='heading'>{words.done}</View>
      <LibraryCard reader={reader} />
      <Card title={card.credit}><CreditWords credit={credit} /></Card>
      <Button label={words.proceed} onTap={onProceed} />
    </View>
  );
};
