import { View } from '@tarojs/components';

const Desk = () => <View />;

export default Desk;
