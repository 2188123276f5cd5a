import { titles } from '../../strings/titles';

export default definePageConfig({ navigationBarTitleText: titles.zh.history, enablePullDownRefresh: true });
