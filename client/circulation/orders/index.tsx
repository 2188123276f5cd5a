import { View } from '@tarojs/components';

const Orders = () => <View />;

export default Orders;
