import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Registration } from '../../../../bff/contracts/identity';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { Field } from '../../../components/field';
import { useStrings } from '../../../strings';
import { Notice } from './notice';
import { useFace } from './use-face';

const ID_LENGTH = 18;
const SHORTEST_NAME = 2;
const ID_NUMBER = /^\d{17}[\dXx]$/;

/** Typed once, sent once, kept nowhere on this device. */
export const RealName = ({ onProven }: { onProven(registration: Registration): void }) => {
  const { registration: words } = useStrings();
  const [name, setName] = useState('');
  const [idNumber, setIdNumber] = useState('');
  const [tried, setTried] = useState(false);
  const { verify, askAgain, isAwaited, error } = useFace(onProven);
  const nameError = name.trim().length < SHORTEST_NAME ? words.nameError : undefined;
  const idError = ID_NUMBER.test(idNumber.trim()) ? undefined : words.idError;
  const submit = async () => {
    setTried(true);
    if (!nameError && !idError) await verify({ name: name.trim(), idNumber: idNumber.trim() });
  };
  return (
    <Card title={words.steps['real-name']}>
      <View className='register-why'>{words.realNameNeeded}</View>
      <Field
        required label={words.name} value={name} onChange={setName} placeholder={words.namePlaceholder} maxLength={40}
        error={tried ? nameError : undefined}
      />
      <Field
        required type='id' label={words.idNumber} value={idNumber} onChange={setIdNumber} maxLength={ID_LENGTH}
        placeholder={words.idPlaceholder} error={tried ? idError : undefined}
      />
      <Notice error={error} />
      {isAwaited
        ? <Button label={words.askResult} onTap={askAgain} />
        : <Button label={words.verifyFace} onTap={submit} />}
    </Card>
  );
};
