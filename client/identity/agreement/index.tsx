import { useQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { AgreementKind } from '../../../bff/contracts/identity';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { usePreferences } from '../../preferences';
import { readAgreement } from '../api';
import './index.scss';

const Agreement = () => {
  const { kind } = useRouter().params;
  const asked: AgreementKind = kind === 'id-number' ? 'id-number' : 'terms';
  const language = usePreferences((chosen) => chosen.language);
  const query = useQuery({
    queryKey: ['agreement', asked, language],
    queryFn: () => readAgreement(asked, language),
  });
  return (
    <Page name='agreement' title={query.data?.title}>
      <Loaded query={query} lines={5}>
        {({ text, version }) => (
          <View className='agreement'>
            {text.map((paragraph) => <View key={paragraph} className='agreement__paragraph'>{paragraph}</View>)}
            <View className='agreement__version'>{version}</View>
          </View>
        )}
      </Loaded>
    </Page>
  );
};

export default Agreement;
