import { QueryClientProvider } from '@tanstack/react-query';
import { useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { connectQueries, queryClient } from './api/query';
import { notify } from './components/notice';
import { guardBack } from './platform/close';
import { watchLostCode } from './platform/lost-code';
import './platform/shell';
import { followHost } from './preferences';
import { currentStrings } from './strings';
import './app.scss';

const App = ({ children }: PropsWithChildren) => {
  useLaunch(() => {
    guardBack();
    connectQueries();
    followHost();
    watchLostCode(() => notify(currentStrings().errors.network));
  });
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
};

export default App;
