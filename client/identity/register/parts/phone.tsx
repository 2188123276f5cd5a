import { View } from '@tarojs/components';
import { useState } from 'react';
import type { PhoneProof, Registration } from '../../../../bff/contracts/identity';
import { useCreate } from '../../../api/create';
import { Button, buttonClass } from '../../../components/button';
import { Card } from '../../../components/card';
import type { HostError } from '../../../platform/host-error';
import { PhoneButton } from '../../../platform/phone';
import { useStrings } from '../../../strings';
import { provePhone } from '../../api';
import { Notice } from './notice';

/** The vendor's own button gives the number; nobody types it. */
export const Phone = ({ onProven }: { onProven(registration: Registration): void }) => {
  const { registration: words } = useStrings();
  const [refusal, setRefusal] = useState<HostError | null>(null);
  const prove = useCreate<PhoneProof, Registration>(provePhone, { onSuccess: onProven });
  const send = (proof: PhoneProof) => {
    setRefusal(null);
    prove.mutate(proof);
  };
  return (
    <Card title={words.phone}>
      <View className='register-why'>{words.phoneNeeded}</View>
      <Notice error={refusal ?? prove.error} />
      {prove.isPending
        ? <Button label={words.givePhone} busy onTap={() => undefined} />
        : <PhoneButton className={buttonClass('primary')} label={words.givePhone} onProof={send} onFailed={setRefusal} />}
    </Card>
  );
};
