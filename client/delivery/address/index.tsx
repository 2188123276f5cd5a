import { View } from '@tarojs/components';

const Address = () => <View />;

export default Address;
