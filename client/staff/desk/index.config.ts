import { titles } from '../../strings/titles';

export default definePageConfig({ navigationBarTitleText: titles.zh.desk, enablePullDownRefresh: true });
