import type { trendMicro as facts } from '../../providers/trend-micro.ts';
import type { Messages } from '../../types.ts';

export const trendMicro: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'trend-micro-email-reputation': {
    title: 'Bị chặn vì uy tín tại Trend Micro',
    meaning:
      'Bên nhận hỏi Trend Micro Email Reputation Services về địa chỉ IP gửi, và địa chỉ này có trong danh sách ở đó.',
    causes: ['Địa chỉ thuộc một dải IP động.', 'Spam đã đi từ địa chỉ này.'],
    fixes: [
      'Tra địa chỉ tại Trend Micro Email Reputation Services và yêu cầu gỡ khỏi danh sách chặn ở đó.',
      'Gửi qua máy chủ gửi thư (submission) có đăng nhập trên cổng 587 hoặc 465, thay vì giao thư từ địa chỉ IP này.',
    ],
  },
};
