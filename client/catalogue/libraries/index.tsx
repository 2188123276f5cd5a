import { View } from '@tarojs/components';

const Libraries = () => <View />;

export default Libraries;
