import { View } from '@tarojs/components';

const Picks = () => <View />;

export default Picks;
