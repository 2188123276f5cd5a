import { View } from '@tarojs/components';
import { explain } from '../api/explain';
import { useStrings } from '../strings';
import { Button } from './button';
import { Sheet } from './sheet';

interface ConfirmProps {
  open: boolean;
  /** The question, what follows from yes, and the two answers. */
  title: string;
  note?: string;
  yes: string;
  no: string;
  busy: boolean;
  /** Why the last try failed; the sheet stays open. */
  error?: unknown;
  onYes(): void;
  onClose(): void;
}

/** Asks once before something that cannot be taken back. */
export const Confirm = ({ open, title, note, yes, no, busy, error, onYes, onClose }: ConfirmProps) => {
  const strings = useStrings();
  const answers = (
    <View className='confirm__answers'>
      <Button kind='quiet' label={no} onTap={onClose} />
      <Button kind='danger' label={yes} busy={busy} onTap={onYes} />
    </View>
  );
  return (
    <Sheet open={open} title={title} footer={answers} onClose={onClose}>
      {note && <View className='confirm__note'>{note}</View>}
      {Boolean(error) && <View className='confirm__error' ariaRole='alert'>{explain(error, strings).text}</View>}
    </Sheet>
  );
};
