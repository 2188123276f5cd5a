import { View } from '@tarojs/components';

const Basket = () => <View />;

export default Basket;
