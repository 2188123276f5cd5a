import { titles } from '../../strings/titles';

export default definePageConfig({ navigationBarTitleText: titles.zh.picks, enablePullDownRefresh: true });
