import { Text, View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { useStrings } from '../strings';
import { Tap } from './tap';

interface ButtonProps {
  label: string;
  kind?: 'primary' | 'quiet' | 'danger';
  /** Beside others instead of as wide as its place. */
  compact?: boolean;
  disabled?: boolean;
  /** Work that goes on elsewhere, for example a mutation's isPending. */
  busy?: boolean;
  /** While a returned promise is open the button is busy and takes no second tap. Handle its failure yourself. */
  onTap(): unknown;
}

export const buttonClass = (kind: 'primary' | 'quiet' | 'danger', compact = false): string =>
  `button button--${kind} ${compact ? 'button--compact' : ''}`;

/** One tap, one act: the lock closes before React has drawn anything. */
const useOneAtATime = (act: () => unknown) => {
  const open = useRef(false);
  const [running, setRunning] = useState(false);
  const run = async (): Promise<void> => {
    if (open.current) return;
    open.current = true;
    setRunning(true);
    try {
      await act();
    } finally {
      open.current = false;
      setRunning(false);
    }
  };
  return { running, run };
};

export const Button = ({ label, kind = 'primary', compact, disabled = false, busy = false, onTap }: ButtonProps) => {
  const { common } = useStrings();
  const { running, run } = useOneAtATime(onTap);
  const waiting = busy || running;
  return (
    <Tap
      className={`${buttonClass(kind, compact)} ${waiting ? 'button--busy' : ''} ${disabled ? 'button--off' : ''}`}
      label={waiting ? `${label}, ${common.loading}` : label}
      disabled={disabled || waiting}
      onTap={() => void run()}
    >
      {waiting && <View className='button__wait' ariaHidden />}
      <Text>{label}</Text>
    </Tap>
  );
};
