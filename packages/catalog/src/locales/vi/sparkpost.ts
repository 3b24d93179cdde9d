import type { sparkpost as facts } from '../../providers/sparkpost.ts';
import type { Messages } from '../../types.ts';

export const sparkpost: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'sparkpost-bad-credentials': {
    title: 'SparkPost từ chối API key',
    meaning:
      'SparkPost đăng nhập bằng tên đăng nhập cố định `SMTP_Injection` và một API key được phép gửi qua SMTP.',
    causes: [
      '`auth.user` không phải là từ `SMTP_Injection`.',
      'Khóa thiếu quyền gửi qua SMTP, hoặc thuộc region EU.',
    ],
    fixes: [
      'Đặt `auth.user` thành đúng nguyên văn `SMTP_Injection`, và `auth.pass` thành khóa có quyền đó.',
      'Dùng `host` thuộc region của tài khoản.',
    ],
  },
  'sparkpost-sending-domain-missing': {
    title: 'Tên miền From chưa được thiết lập tại SparkPost',
    meaning: 'Tên miền của địa chỉ From không phải là tên miền gửi đã xác minh của tài khoản.',
    causes: [
      'Tên miền chưa từng được thêm, hoặc việc xác minh chưa hoàn tất.',
      'Tên miền nằm ở subaccount khác với nơi có khóa.',
    ],
    fixes: [
      'Thêm và xác minh đúng tên miền của `from`.',
      'Đặt `from` thành một địa chỉ thuộc tên miền đã xác minh.',
    ],
  },
};
