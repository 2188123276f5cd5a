import { View } from '@tarojs/components';

const Search = () => <View />;

export default Search;
