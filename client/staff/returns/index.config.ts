export default definePageConfig({ navigationBarTitleText: '还书' });
