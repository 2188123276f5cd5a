export default definePageConfig({ navigationBarTitleText: '借阅史' });
