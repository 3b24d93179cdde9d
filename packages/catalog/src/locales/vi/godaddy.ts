import type { godaddy as facts } from '../../providers/godaddy.ts';
import type { Messages } from '../../types.ts';

export const godaddy: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'godaddy-bad-credentials': {
    title: 'GoDaddy từ chối đăng nhập',
    meaning: 'Máy chủ này không có hộp thư đó, hoặc mật khẩu của hộp thư bị sai.',
    causes: [
      'Hộp thư thuộc gói Microsoft 365 của GoDaddy, gói này dùng host khác.',
      '`auth.user` không phải là địa chỉ đầy đủ.',
      'Mật khẩu là của tài khoản GoDaddy thay vì của hộp thư.',
    ],
    fixes: [
      'Xem trong danh sách sản phẩm địa chỉ thuộc sản phẩm thư nào, và dùng `host` của sản phẩm đó.',
      'Đặt địa chỉ đầy đủ vào `auth.user` và đặt mật khẩu mới cho hộp thư.',
      'Dùng cổng 465 với `secure: true`.',
    ],
  },
  'godaddy-sending-limit': {
    title: 'Đã chạm giới hạn gửi 24 giờ tại GoDaddy',
    meaning:
      'GoDaddy tính mỗi người nhận là một lượt relay, và hộp thư đã dùng hết số lượt của ngày này.',
    causes: [
      'Thư hàng loạt hoặc thư tự động đi qua hộp thư.',
      'Mỗi địa chỉ trong `to`, `cc` và `bcc` đều được tính.',
      'Có người khác biết mật khẩu.',
    ],
    fixes: [
      'Chờ hạn mức được đặt lại, tối đa 24 giờ.',
      'Nâng giới hạn nếu gói cho phép.',
      'Dùng dịch vụ gửi thư giao dịch cho thư của ứng dụng.',
    ],
  },
};
