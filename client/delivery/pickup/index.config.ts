export default definePageConfig({ navigationBarTitleText: '快递还书' });
