import { View } from '@tarojs/components';

const Card = () => <View />;

export default Card;
