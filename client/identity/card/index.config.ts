export default definePageConfig({ navigationBarTitleText: '读者证' });
