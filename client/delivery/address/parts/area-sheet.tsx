import { View } from '@tarojs/components';
import { useState } from 'react';
import type { AddressDraft } from '../../../../bff/contracts/delivery';
import { Button } from '../../../components/button';
import { Cell, List } from '../../../components/list';
import { Sheet } from '../../../components/sheet';
import { useStrings } from '../../../strings';
import { citiesOf, provinces } from '../../areas';

export type Area = Pick<AddressDraft, 'province' | 'city' | 'district'>;

interface AreaSheetProps { onChosen(area: Area): void; onClose(): void }

/** Province, city, district, one list after the other; a step that has one answer or none is skipped. */
export const AreaSheet = ({ onChosen, onClose }: AreaSheetProps) => {
  const { addressForm } = useStrings();
  const [province, setProvince] = useState('');
  const [city, setCity] = useState('');
  const cities = citiesOf(province);
  const districts = cities.find(({ name }) => name === city)?.districts ?? [];

  const takeCity = (inProvince: string, name: string) => {
    const inside = citiesOf(inProvince).find((one) => one.name === name)?.districts ?? [];
    if (inside.length === 0) onChosen({ province: inProvince, city: name, district: '' });
    else setCity(name);
  };
  const takeProvince = (name: string) => {
    setProvince(name);
    const [only, ...others] = citiesOf(name);
    if (only && others.length === 0) takeCity(name, only.name);
  };
  const backTo = (level: 'province' | 'city') => {
    setCity('');
    if (level === 'province') setProvince('');
  };
  const step = (): { title: string; names: readonly string[]; take(name: string): void } => {
    if (!province) return { title: addressForm.province, names: provinces, take: takeProvince };
    if (!city) return { title: addressForm.city, names: cities.map(({ name }) => name), take: (name) => takeCity(province, name) };
    return { title: addressForm.district, names: districts, take: (district) => onChosen({ province, city, district }) };
  };
  const { title, names, take } = step();
  return (
    // A key of its own for each step, so that each list starts at its top.
    <Sheet key={title} open title={title} onClose={onClose}>
      {province && (
        <View className='area__way'>
          <Button kind='quiet' compact label={province} onTap={() => backTo('province')} />
          {city && city !== province && <Button kind='quiet' compact label={city} onTap={() => backTo('city')} />}
        </View>
      )}
      <List>{names.map((name) => <Cell key={name} title={name} onTap={() => take(name)} />)}</List>
    </Sheet>
  );
};
