export default definePageConfig({ navigationBarTitleText: '书篮' });
