export default definePageConfig({ navigationBarTitleText: '打包' });
