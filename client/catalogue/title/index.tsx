import { View } from '@tarojs/components';

const Title = () => <View />;

export default Title;
