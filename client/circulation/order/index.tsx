import { View } from '@tarojs/components';

const Order = () => <View />;

export default Order;
