export default definePageConfig({ navigationBarTitleText: '在哪些馆' });
