import { Button, type ButtonProps } from '@tarojs/components';
import { hostErrorOf } from './host-error';
import type { PhoneButton as Default } from './phone';

export const PhoneButton: typeof Default = ({ className, label, onProof, onFailed }) => {
  const receive: ButtonProps['onGetPhoneNumber'] = ({ detail }) =>
    detail.code ? onProof({ code: detail.code }) : onFailed(hostErrorOf(detail));
  return (
    <Button className={className} openType='getPhoneNumber' onGetPhoneNumber={receive}>
      {label}
    </Button>
  );
};
