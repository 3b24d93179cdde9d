import type { opensmtpd as facts } from '../../servers/opensmtpd.ts';
import type { Messages } from '../../types.ts';

export const opensmtpd: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'opensmtpd-invalid-recipient': {
    title: 'OpenSMTPD không nhận thư cho người nhận này',
    meaning:
      'Không có quy tắc nào của máy chủ khớp với người nhận này cho client này, hoặc người dùng không tồn tại. Hai trường hợp cho cùng một câu trả lời, nên việc chưa đăng nhập trông như sai địa chỉ.',
    causes: [
      'Người nhận ở máy chủ khác, mà phiên chưa đăng nhập.',
      'Người dùng không tồn tại trên máy chủ này.',
      'Địa chỉ nằm trong một danh sách mà quy tắc của máy chủ từ chối.',
    ],
    fixes: [
      'Nếu tên miền khác bị từ chối, đặt `auth.user` và `auth.pass`, ở cổng 587 hoặc 465.',
      'Nếu người nhận ở máy chủ này, so địa chỉ với nguồn gốc của nó.',
      'Nếu là máy chủ của bạn, kiểm tra có quy tắc `match` cho client của bạn gửi đi mọi nơi.',
    ],
  },
};
