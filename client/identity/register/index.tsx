import { View } from '@tarojs/components';

const Register = () => <View />;

export default Register;
