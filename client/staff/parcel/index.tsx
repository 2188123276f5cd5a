import { View } from '@tarojs/components';

const Parcel = () => <View />;

export default Parcel;
