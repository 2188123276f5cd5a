import { titles } from '../../strings/titles';

export default definePageConfig({ navigationBarTitleText: titles.zh.returns, enablePullDownRefresh: true });
