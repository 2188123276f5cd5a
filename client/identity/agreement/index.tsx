import { View } from '@tarojs/components';

const Agreement = () => <View />;

export default Agreement;
