import { View } from '@tarojs/components';

const Me = () => <View />;

export default Me;
