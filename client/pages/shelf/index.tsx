import { View } from '@tarojs/components';

const Shelf = () => <View />;

export default Shelf;
