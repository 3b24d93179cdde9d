import type { mailchannels as facts } from '../../providers/mailchannels.ts';
import type { Messages } from '../../types.ts';

export const mailchannels: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'mailchannels-domain-lockdown': {
    title: 'Tên miền chưa gắn với tài khoản này (MailChannels)',
    meaning:
      'MailChannels chỉ cho các tài khoản nêu trong bản ghi Domain Lockdown ở DNS dùng tên miền. Tài khoản của bạn không có trong đó, hoặc thiếu bản ghi.',
    causes: [
      'Bản ghi Domain Lockdown không tồn tại hoặc nêu tài khoản hay sender id khác.',
      '`from` thuộc tên miền mà bạn không kiểm soát.',
    ],
    fixes: [
      'Thêm bản ghi TXT Domain Lockdown cho tên miền của `from`, kèm id của tài khoản hoặc của nhà cung cấp hosting.',
      'Dùng `from` thuộc một tên miền đã được thiết lập.',
    ],
  },
  'mailchannels-sender-blocked': {
    title: 'MailChannels đã chặn tài khoản gửi',
    meaning: 'Bộ lọc thư gửi đi đã chặn người gửi này vì những gì từng gửi.',
    causes: [
      'Trang web, biểu mẫu hoặc hộp thư bị hack đang gửi spam.',
      'Thư được gửi đến nhiều địa chỉ không tồn tại.',
    ],
    fixes: [
      'Tìm và chặn việc lợi dụng: đổi mật khẩu, bảo vệ biểu mẫu, cập nhật trang web.',
      'Sau đó yêu cầu nhà cung cấp hosting gỡ lệnh chặn.',
    ],
  },
};
