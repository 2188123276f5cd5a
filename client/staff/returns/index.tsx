import { View } from '@tarojs/components';

const Returns = () => <View />;

export default Returns;
