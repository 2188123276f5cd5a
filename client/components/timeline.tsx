import { View } from '@tarojs/components';

export interface TimelineEntry { id: string; title: string; time: string; note?: string }

/** What happened, newest first; the newest is set strong. */
export const Timeline = ({ entries }: { entries: readonly TimelineEntry[] }) => (
  <View className='timeline' ariaRole='list'>
    {entries.map(({ id, title, time, note }) => (
      <View key={id} className='timeline__entry' ariaRole='listitem'>
        <View className='timeline__title'>{title}</View>
        <View className='timeline__time'>{note ? `${time} · ${note}` : time}</View>
      </View>
    ))}
  </View>
);
