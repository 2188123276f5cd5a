import { titles } from '../../strings/titles';

export default definePageConfig({ navigationBarTitleText: titles.zh.parcel, enablePullDownRefresh: true });
