import type { rackspace as facts } from '../../providers/rackspace.ts';
import type { Messages } from '../../types.ts';

export const rackspace: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'rackspace-spam-throttled': {
    title: 'Bị làm chậm vì spam từ máy chủ của bạn',
    meaning:
      'Rackspace thấy quá nhiều spam từ máy chủ giao thư của bạn và tạm hoãn thư từ đó. Lý do nằm ở máy chủ đó, không phải ở thư này.',
    causes: [
      'Một tài khoản, biểu mẫu hoặc máy sau địa chỉ IP đang bị lợi dụng.',
      'Bạn dùng chung địa chỉ IP với người khác gửi spam.',
      'Người nhận báo cáo thư của bạn là spam.',
    ],
    fixes: [
      'Tìm trong log những thư bạn không chủ ý gửi, và chặn lại.',
      'Gửi lại sau, tăng dần thời gian chờ.',
      'Nếu vẫn tiếp diễn, nhờ bên vận hành địa chỉ IP liên hệ Rackspace.',
    ],
  },
};
