import { Button } from '@tarojs/components';
import type { PhoneProof } from '../../bff/contracts/identity';
import { HostError, hostErrorOf } from './host-error';
import type { PhoneButton as Default } from './phone';

declare const my: {
  getPhoneNumber(options: {
    success(answer: { response: string | { response?: string; sign?: string } }): void;
    fail(cause: unknown): void;
  }): void;
};

const parse = (response: string | { response?: string; sign?: string }): PhoneProof | undefined => {
  const sealed = typeof response === 'string' ? (JSON.parse(response) as { response?: string; sign?: string }) : response;
  return sealed.response && sealed.sign ? { response: sealed.response, sign: sealed.sign } : undefined;
};

export const PhoneButton: typeof Default = ({ className, label, onProof, onFailed }) => {
  const ask = () =>
    my.getPhoneNumber({
      success: ({ response }) => {
        const proof = parse(response);
        if (proof) onProof(proof);
        else onFailed(new HostError('failed'));
      },
      fail: (cause) => onFailed(hostErrorOf(cause)),
    });
  return (
    <Button
      className={className}
      openType='getAuthorize'
      scope='phoneNumber'
      onGetAuthorize={ask}
      onError={(cause) => onFailed(hostErrorOf(cause))}
    >
      {label}
    </Button>
  );
};
