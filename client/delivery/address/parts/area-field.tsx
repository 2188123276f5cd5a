import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Icon } from '../../../components/icon';
import { Tap } from '../../../components/tap';
import { useStrings } from '../../../strings';
import { areaText } from '../../address-text';
import { type Area, AreaSheet } from './area-sheet';

interface AreaFieldProps { area: Area; error?: string; onChange(area: Area): void }

export const AreaField = ({ area, error, onChange }: AreaFieldProps) => {
  const { addressForm, common } = useStrings();
  const [open, setOpen] = useState(false);
  const shown = areaText(area);
  const take = (chosen: Area) => {
    setOpen(false);
    onChange(chosen);
  };
  return (
    <View className={`field ${error ? 'field--bad' : ''}`}>
      <View className='field__label'>
        <Text>{addressForm.area}</Text>
        <Text className='field__required'>{common.required}</Text>
      </View>
      <Tap className='field__input area' label={`${addressForm.area} ${shown}`} onTap={() => setOpen(true)}>
        <Text className={shown ? '' : 'field__placeholder'}>{shown || addressForm.areaPlaceholder}</Text>
        <Icon name='down' className='area__icon' />
      </Tap>
      {error && <View className='field__error' ariaRole='alert'>{error}</View>}
      {open && <AreaSheet onChosen={take} onClose={() => setOpen(false)} />}
    </View>
  );
};
