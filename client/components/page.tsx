import { View } from '@tarojs/components';
import Taro, { useDidShow } from '@tarojs/taro';
import { type PropsWithChildren, type ReactNode, useEffect } from 'react';
import { useReader } from '../api/session';
import { hasTitleBar, setTitle } from '../platform/title';
import { paintSurround } from '../platform/surround';
import { trackPage } from '../platform/track';
import { usePreferences, useTheme } from '../preferences';
import { useStrings } from '../strings';
import type { PageName } from '../strings/titles';
import { Icon } from './icon';
import { OfflineBar } from './offline-bar';
import { Tap } from './tap';

const HOME = '/pages/home/index';
const TABS: readonly PageName[] = ['home', 'search', 'shelf', 'me'];

const goBack = (): void => {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else void Taro.switchTab({ url: HOME });
};

const TitleBar = ({ title, withBack }: { title: string; withBack: boolean }) => {
  const { common } = useStrings();
  return (
    <View className='page__bar'>
      {withBack && <Tap className='page__back' label={common.back} onTap={goBack}><Icon name='back' /></Tap>}
      <View className='page__title' ariaRole='heading'>{title}</View>
    </View>
  );
};

/** Tells the host what this page is called and how its bars look, at every show and change. */
const useHostBars = (name: PageName, title: string): void => {
  const theme = useTheme();
  const { titles } = useStrings();
  const language = usePreferences((chosen) => chosen.language);
  const readerId = useReader()?.id;
  const tabs = TABS.includes(name) ? [titles.homeTab, titles.search, titles.shelf, titles.me] : undefined;
  const paint = () => {
    setTitle(title);
    paintSurround({ classes: theme.classes, dark: theme.dark, language, tabs });
  };
  useEffect(paint, [title, theme.classes, language]);
  useDidShow(() => {
    paint();
    trackPage({ pageId: name, pageName: title, readerId });
  });
};

type PageProps = PropsWithChildren<{
  name: PageName;
  /** Instead of the page's usual title, once something better is known. */
  title?: string;
  /** Stays in sight at the bottom: the one primary action. */
  footer?: ReactNode;
}>;

/** The root of every page: theme, title, offline notice, safe areas. */
export const Page = ({ name, title, footer, children }: PageProps) => {
  const { classes } = useTheme();
  const { titles } = useStrings();
  const shown = title ?? titles[name];
  useHostBars(name, shown);
  return (
    <View className={`page ${classes}`}>
      {!hasTitleBar() && <TitleBar title={shown} withBack={!TABS.includes(name)} />}
      <OfflineBar />
      <View className='page__body' ariaRole='main'>{children}</View>
      {footer && <View className='page__footer'>{footer}</View>}
    </View>
  );
};
