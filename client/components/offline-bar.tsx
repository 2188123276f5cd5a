import { Text, View } from '@tarojs/components';
import { onlineManager } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useStrings } from '../strings';
import { Icon } from './icon';

export const OfflineBar = () => {
  const { common } = useStrings();
  const [online, setOnline] = useState(onlineManager.isOnline());
  useEffect(() => onlineManager.subscribe(setOnline), []);
  if (online) return null;
  return (
    <View className='offline-bar' ariaRole='status'>
      <Icon name='offline' />
      <Text>{common.offline}</Text>
    </View>
  );
};
