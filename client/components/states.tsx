import { Text, View } from '@tarojs/components';
import { type ReactNode, useEffect, useState } from 'react';
import { ApiError } from '../api/api-error';
import { explain } from '../api/explain';
import { useStrings } from '../strings';
import { Button } from './button';
import { Icon, type IconName } from './icon';

interface EmptyProps { icon?: IconName; title?: string; note?: string; action?: ReactNode }

/** Nothing here, and what to do about it. */
export const Empty = ({ icon = 'book', title, note, action }: EmptyProps) => {
  const { common } = useStrings();
  return (
    <View className='state'>
      <View className='state__seal'><Icon name={icon} className='state__icon' /></View>
      <View className='state__title'>{title ?? common.emptyTitle}</View>
      {note && <View className='state__note'>{note}</View>}
      {action && <View className='state__action'>{action}</View>}
    </View>
  );
};

/** What went wrong in plain words, and the way to try again. */
/** Asking again brings nothing back that is not there. */
const isGone = (error: unknown): boolean => error instanceof ApiError && error.code === 'not-found';

export const ErrorState = ({ error, onRetry }: { error: unknown; onRetry?(): unknown }) => {
  const strings = useStrings();
  const { text, requestId } = explain(error, strings);
  return (
    <View className='state' ariaRole='alert'>
      <View className='state__seal'><Icon name='warning' className='state__icon' /></View>
      <View className='state__title'>{strings.common.failed}</View>
      <View className='state__note'>{text}</View>
      {requestId && <View className='state__id'>{strings.common.requestId(requestId)}</View>}
      {onRetry && !isGone(error) && <View className='state__action'><Button kind='quiet' label={strings.common.retry} onTap={onRetry} /></View>}
    </View>
  );
};

const SLOW_AFTER = 8000;

/** Grey lines where words will be; after a while it says that this is slow. Requests end by themselves. */
export const Loading = ({ lines = 3 }: { lines?: number }) => {
  const { common } = useStrings();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER);
    return () => clearTimeout(timer);
  }, []);
  return (
    <View className='loading' ariaRole='status' ariaLabel={common.loading}>
      {Array.from({ length: lines }, (_, line) => (
        <View key={line} className='loading__block' ariaHidden>
          <View className='loading__cover' />
          <View className='loading__words'>
            <View className='loading__line' />
            <View className='loading__line loading__line--short' />
          </View>
        </View>
      ))}
      {slow && <Text className='loading__slow'>{common.slow}</Text>}
    </View>
  );
};
