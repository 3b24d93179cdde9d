import type { powermta as facts } from '../../servers/powermta.ts';
import type { Messages } from '../../types.ts';

export const powermta: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'powermta-relaying-issues': {
    title: 'Máy chủ tiếp theo không chịu chuyển tiếp thư',
    meaning:
      'PowerMTA đã tiếp nhận thư, và một máy chủ sau nó không nhận thư cho người nhận đó. Việc đăng nhập của bạn không phải là vấn đề.',
    causes: [
      'Bản ghi MX của tên miền người nhận nêu một máy chủ không phục vụ tên miền đó.',
      'Một tuyến (route) trong PowerMTA gửi tên miền này tới sai máy.',
    ],
    fixes: [
      'So bản ghi MX của tên miền người nhận với máy chủ mà báo cáo nêu.',
      'Báo cho quản trị viên của tên miền đó, hoặc sửa tuyến.',
    ],
  },
};
