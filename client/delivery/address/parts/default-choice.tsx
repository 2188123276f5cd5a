import { Text } from '@tarojs/components';
import { Icon } from '../../../components/icon';
import { Tap } from '../../../components/tap';
import { useStrings } from '../../../strings';

export const DefaultChoice = ({ chosen, onChange }: { chosen: boolean; onChange(chosen: boolean): void }) => {
  const { addressForm } = useStrings();
  return (
    <Tap
      className='choice' role='checkbox' checked={chosen} label={addressForm.makeDefault}
      onTap={() => onChange(!chosen)}
    >
      <Text className={`choice__box ${chosen ? 'choice__box--on' : ''}`}>{chosen && <Icon name='check' className='choice__check' />}</Text>
      <Text>{addressForm.makeDefault}</Text>
    </Tap>
  );
};
