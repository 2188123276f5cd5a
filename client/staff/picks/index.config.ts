export default definePageConfig({ navigationBarTitleText: '拣书单' });
