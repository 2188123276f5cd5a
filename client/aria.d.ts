import '@tarojs/components/types/common';

/** Attributes for screen readers that Taro's types lack; config/mini/aria.ts and config/zlb/aria.ts make them real. */
declare module '@tarojs/components/types/common' {
  interface StandardProps {
    ariaRole?: string;
    ariaLabel?: string;
    ariaHidden?: boolean;
    ariaLive?: 'polite' | 'assertive';
    ariaModal?: boolean;
    ariaChecked?: boolean;
    ariaSelected?: boolean;
    ariaDisabled?: boolean;
    ariaExpanded?: boolean;
  }
}
