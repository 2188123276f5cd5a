import type { ReactNode } from 'react';
import type { PhoneProof } from '../../bff/contracts/identity';
import type { HostError } from './host-error';

export interface PhoneButtonProps {
  className: string;
  label: string;
  onProof(proof: PhoneProof): void;
  onFailed(error: HostError): void;
}

/** The vendor's own button that asks for the phone number. Renders nothing where the host already told the server. */
export const PhoneButton = (_: PhoneButtonProps): ReactNode => null;
