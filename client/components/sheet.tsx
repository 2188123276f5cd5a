import { View } from '@tarojs/components';
import { type PropsWithChildren, type ReactNode, useId } from 'react';
import { useDialog } from '../platform/dialog';
import { useStrings } from '../strings';
import { Icon } from './icon';
import { Tap } from './tap';

type SheetProps = PropsWithChildren<{
  open: boolean;
  title: string;
  /** The one primary action, kept in sight below the scrolled part. */
  footer?: ReactNode;
  onClose(): void;
}>;

/** A bottom sheet for one decision. Closes by its cross, the veil or Escape. */
export const Sheet = ({ open, title, footer, onClose, children }: SheetProps) => {
  const { common } = useStrings();
  // React's ids hold colons, which selectors of mini-programs do not take.
  const id = `sheet${useId().replace(/\W/g, '')}`;
  useDialog(open, id, onClose);
  if (!open) return null;
  return (
    <View className='sheet'>
      <View className='sheet__veil' onClick={onClose} catchMove ariaHidden />
      <View id={id} className='sheet__panel' ariaRole='dialog' ariaModal ariaLabel={title}>
        <View className='sheet__head'>
          <View className='sheet__title' ariaRole='heading'>{title}</View>
          <Tap className='sheet__close' label={common.close} onTap={onClose}><Icon name='close' /></Tap>
        </View>
        <View className='sheet__body'>{children}</View>
        {footer && <View className='sheet__foot'>{footer}</View>}
      </View>
    </View>
  );
};
