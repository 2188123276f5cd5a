import { Text, View } from '@tarojs/components';
import { Button } from '../../../components/button';
import { Cell, List } from '../../../components/list';
import { Empty } from '../../../components/states';
import { useStrings } from '../../../strings';
import { forgetAll, lookFor, useWords } from '../words';

/** Before anything is typed: what was looked for last. */
export const Start = () => {
  const { search } = useStrings();
  const recent = useWords((kept) => kept.recent);
  if (recent.length === 0) return <Empty icon='search' title={search.startTitle} note={search.startNote} />;
  return (
    <View className='search-start'>
      <List title={search.recent}>
        {recent.map((words) => (
          <Cell key={words} icon='clock' title={<Text>{words}</Text>} onTap={() => lookFor(words)} />
        ))}
      </List>
      <Button kind='quiet' label={search.forget} onTap={forgetAll} />
    </View>
  );
};
