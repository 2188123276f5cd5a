export default definePageConfig({ navigationBarTitleText: '信阅' });
