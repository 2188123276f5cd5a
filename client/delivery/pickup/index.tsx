import { View } from '@tarojs/components';

const Pickup = () => <View />;

export default Pickup;
