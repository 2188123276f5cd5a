import { View } from '@tarojs/components';

const History = () => <View />;

export default History;
