import type { aliyun as facts } from '../../providers/aliyun.ts';
import type { Messages } from '../../types.ts';

export const aliyun: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'aliyun-bad-credentials': {
    title: 'Alibaba Cloud từ chối đăng nhập SMTP',
    meaning:
      'DirectMail đăng nhập bằng địa chỉ gửi và mật khẩu SMTP được đặt cho địa chỉ đó trong console.',
    causes: [
      'Chưa đặt mật khẩu SMTP cho địa chỉ gửi, hoặc bạn đang dùng mật khẩu của tài khoản.',
      '`host` thuộc region khác với region của địa chỉ gửi.',
    ],
    fixes: [
      'Đặt mật khẩu SMTP cho địa chỉ gửi trong console rồi đưa vào `auth.pass`.',
      'Đặt địa chỉ gửi vào `auth.user` và dùng `host` của đúng region.',
    ],
  },
  'aliyun-from-mismatch': {
    title: 'Người gửi phải là địa chỉ đã đăng nhập',
    meaning:
      'Alibaba Cloud yêu cầu người gửi trên phong bì là tài khoản đã đăng nhập. Mã thuộc loại tạm thời, nhưng chờ đợi không giúp được gì.',
    causes: ['`from` hoặc `envelope.from` khác với `auth.user`.'],
    fixes: [
      'Đặt `from` thành địa chỉ trong `auth.user`, tên hiển thị tùy ý.',
      'Bỏ `envelope.from` và đặt địa chỉ của người khác vào `replyTo`.',
    ],
  },
};
