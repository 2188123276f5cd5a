export default definePageConfig({ navigationBarTitleText: '开通读者证' });
