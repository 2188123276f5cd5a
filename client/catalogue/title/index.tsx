import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import type { Title as TitleOnWire } from '../../../bff/contracts/catalogue';
import { useOffer } from '../../api/offers';
import { Button } from '../../components/button';
import { Checkout } from '../../components/checkout';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useShare } from '../../platform/share';
import { useStrings } from '../../strings';
import { readTitle } from '../api';
import { usePlace } from '../parts/use-place';
import { Actions } from './parts/actions';
import { Answer } from './parts/answer';
import { Distribution } from './parts/distribution';
import { Facts, Summary } from './parts/facts';
import { Head } from './parts/head';
import '../parts/nearness.scss';
import './index.scss';

interface BodyProps { title: TitleOnWire; offer: ReturnType<typeof useOffer>; where: ReturnType<typeof usePlace> }

const Body = ({ title, offer, where }: BodyProps) => (
  <>
    <Head title={title} />
    <Answer query={offer} />
    <Distribution holdings={title.distribution} where={where} />
    {title.summary && <Summary text={title.summary} />}
    <Facts title={title} />
  </>
);

const Title = () => {
  const strings = useStrings();
  const { id = '' } = useRouter().params;
  const where = usePlace();
  const [borrowing, setBorrowing] = useState(false);
  const query = useQuery({
    queryKey: ['title', id, where.place],
    queryFn: () => readTitle(id, where.place),
    placeholderData: keepPreviousData,
  });
  const offer = useOffer(id ? [id] : []);
  const { data } = query;
  const share = useShare({
    title: data?.title ?? strings.titles.app, content: data?.author ?? '', path: `catalogue/title/index?id=${id}`,
  });
  return (
    <Page name='title' footer={data && <Actions title={data} offer={offer.data} onBorrow={() => setBorrowing(true)} />}>
      <Loaded query={query}>{(title) => <Body title={title} offer={offer} where={where} />}</Loaded>
      {data && share && <Button kind='quiet' label={strings.title.share} onTap={share} />}
      <Checkout titleIds={[id]} open={borrowing} onClose={() => setBorrowing(false)} />
    </Page>
  );
};

export default Title;
