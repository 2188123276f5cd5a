import { View } from '@tarojs/components';

const Home = () => <View />;

export default Home;
