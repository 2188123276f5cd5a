import { QueryClientProvider } from '@tanstack/react-query';
import { useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { connectQueries, queryClient } from './api/query';
import { guardBack } from './platform/close';
import './platform/shell';
import { followHost } from './preferences';
import './app.scss';

const App = ({ children }: PropsWithChildren) => {
  useLaunch(() => {
    guardBack();
    connectQueries();
    followHost();
  });
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
};

export default App;
