import { View } from '@tarojs/components';

const Addresses = () => <View />;

export default Addresses;
