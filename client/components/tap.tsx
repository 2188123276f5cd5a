import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { pressable } from '../platform/keyboard';

type TapProps = PropsWithChildren<{
  className?: string;
  /** What a screen reader says; needed when the words inside do not say it. */
  label?: string;
  role?: 'button' | 'link' | 'radio' | 'checkbox' | 'tab';
  checked?: boolean;
  disabled?: boolean;
  onTap(): void;
}>;

/** Anything that can be pressed: by finger, keyboard or screen reader. */
export const Tap = ({ className = '', label, role = 'button', checked, disabled = false, onTap, children }: TapProps) => (
  <View
    className={className}
    ariaRole={role}
    ariaLabel={label}
    ariaChecked={checked}
    ariaDisabled={disabled}
    hoverClass={disabled ? 'none' : 'pressed'}
    onClick={disabled ? undefined : onTap}
    {...pressable(disabled ? undefined : onTap)}
  >
    {children}
  </View>
);
