export default definePageConfig({ navigationBarTitleText: '书目' });
