export default definePageConfig({ navigationBarTitleText: '馆员台' });
