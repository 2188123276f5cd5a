import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Title } from '../../../../bff/contracts/catalogue';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { Price } from '../../../components/price';
import { useStrings } from '../../../strings';

const LONG = 120;

export const Summary = ({ text }: { text: string }) => {
  const { title } = useStrings();
  const [open, setOpen] = useState(Array.from(text).length <= LONG);
  const shown = open ? text : `${Array.from(text).slice(0, LONG).join('')}…`;
  return (
    <Card title={title.summary}>
      <View className='facts__summary'>{shown}</View>
      {!open && <Button kind='quiet' label={title.more} onTap={() => setOpen(true)} />}
    </Card>
  );
};

export const Facts = ({ title: { isbn, clc, publisher, year, pages, priceFen, subjects } }: { title: Title }) => {
  const { title: words } = useStrings();
  const facts: [string, React.ReactNode][] = [
    [words.isbn, isbn],
    [words.clc, clc],
    [words.publisher, publisher],
    [words.year, year],
    [words.pages, pages],
    [words.price, priceFen ? <Price fen={priceFen} /> : null],
    [words.subjects, subjects.join(' · ')],
  ];
  return (
    <Card title={words.facts}>
      {facts.filter(([, value]) => value).map(([label, value]) => (
        <View key={label} className='facts__line'>
          <View className='facts__label'>{label}</View>
          <View className='facts__value'>{value}</View>
        </View>
      ))}
    </Card>
  );
};
