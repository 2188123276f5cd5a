import { z } from 'zod';
import type { CreditSource } from '../../credit/ports';
import { AppError } from '../../errors';
import type { AlipayGateway } from './gateway';
import { translating } from './translate';

const PRODUCT_CODE = 'w1010100000000002733';
const Brief = z.object({ is_admittance: z.enum(['Y', 'N', 'N/A']) });

const OUTCOMES = {
  'Y': { outcome: 'admitted' },
  'N': { outcome: 'refused' },
  'N/A': { outcome: 'unknown', because: 'no-score' },
} as const;

/** zhima.credit.score.brief.get: does the score reach the threshold. Zhima never tells the score. */
export const zhimaCredit = (gateway: AlipayGateway): CreditSource => ({
  assess: ({ name, idNumber }, threshold, transactionId) => translating({}, async () => {
    const answer = await gateway.exec('zhima.credit.score.brief.get', {
      biz_content: {
        transaction_id: transactionId, product_code: PRODUCT_CODE, cert_type: 'IDENTITY_CARD', cert_no: idNumber, name,
        admittance_score: threshold,
      },
    });
    const brief = Brief.safeParse(answer);
    if (!brief.success) throw new AppError('channel-unavailable', 'alipay: an admittance of another shape');
    return OUTCOMES[brief.data.is_admittance];
  }),
});
