import { Input, View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { explain } from '../../api/explain';
import { Button } from '../../components/button';
import { notify } from '../../components/notice';
import { HostError } from '../../platform/host-error';
import { canScan, scan } from '../../platform/scan';
import { useStrings } from '../../strings';
import './scan-field.scss';

const REFOCUS = 50;

/** Focus that comes back after each entry: a hand scanner types into whatever has it. */
const useFocus = () => {
  const [focus, setFocus] = useState(true);
  const again = () => {
    setFocus(false);
    setTimeout(() => setFocus(true), REFOCUS);
  };
  return { focus, again };
};

/** A barcode by hand scanner, by typing or by camera, one after another. */
export const ScanField = ({ onBarcode }: { onBarcode(barcode: string): void }) => {
  const { staff, ...strings } = useStrings();
  const [typed, setTyped] = useState('');
  const newest = useRef('');
  const { focus, again } = useFocus();

  const type = (value: string) => {
    newest.current = value;
    setTyped(value);
  };
  const enter = () => {
    const barcode = newest.current.trim();
    type('');
    again();
    if (barcode) onBarcode(barcode);
  };
  const byCamera = async (): Promise<void> => {
    try {
      onBarcode(await scan());
    } catch (error) {
      if (error instanceof HostError && error.code === 'cancelled') return;
      notify(explain(error, strings).text);
    }
  };
  return (
    <View className='scan'>
      <View className='scan__row'>
        <Input
          className='field__input scan__input'
          value={typed}
          focus={focus}
          placeholder={staff.barcode}
          placeholderClass='field__placeholder'
          maxlength={64}
          confirmType='done'
          confirmHold
          ariaLabel={staff.barcode}
          onInput={({ detail }) => type(detail.value)}
          onConfirm={enter}
        />
        <Button kind='quiet' compact label={staff.enter} onTap={enter} />
        {canScan() && <Button compact label={staff.scan} onTap={byCamera} />}
      </View>
      <View className='field__hint'>{staff.barcodeHint}</View>
    </View>
  );
};
