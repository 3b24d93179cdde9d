import type { ovh as facts } from '../../providers/ovh.ts';
import type { Messages } from '../../types.ts';

export const ovh: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'ovh-bad-credentials': {
    title: 'OVHcloud từ chối đăng nhập',
    meaning:
      'Tên đăng nhập hoặc mật khẩu sai, hoặc OVHcloud đã chặn gửi từ địa chỉ này: cả hai cho cùng một câu trả lời.',
    causes: [
      'Mật khẩu là của tài khoản khách hàng thay vì của hộp thư.',
      '`auth.user` không phải là địa chỉ đầy đủ.',
      'Hộp thư bị chặn vì spam.',
      '`host` thuộc sản phẩm khác, như Exchange hoặc Email Pro.',
    ],
    fixes: [
      'Xem trạng thái của địa chỉ trong trang quản trị.',
      'Đặt mật khẩu mới cho hộp thư ở đó. Nếu hộp thư bị chặn vì spam, hãy trả lời cả ticket hỗ trợ.',
      'Chép `host` và cổng từ sản phẩm chứa hộp thư.',
    ],
  },
  'ovh-account-blocked': {
    title: 'OVHcloud đã chặn gửi từ địa chỉ này',
    meaning:
      'Hộp thư đã gửi spam, hoặc trông giống như vậy, nên OVHcloud đã khóa việc gửi thư của nó.',
    causes: ['Có người khác biết mật khẩu.', 'Thư hàng loạt đã đi qua hộp thư.'],
    fixes: [
      'Tìm xem đã gửi những gì, đổi mật khẩu trong trang quản trị và trả lời ticket hỗ trợ ở đó. MX Plan bản cũ không có ticket: đổi mật khẩu là đủ.',
      'Chỉ lưu mật khẩu mới ở nơi thật sự cần.',
    ],
  },
  'ovh-from-not-owned': {
    title: 'OVHcloud không cho tài khoản này gửi bằng địa chỉ đó',
    meaning: 'Người gửi không phải là hộp thư đã đăng nhập.',
    causes: [
      '`from` hoặc `envelope.from` khác với `auth.user`.',
      'Một framework tự đặt địa chỉ mặc định của nó vào `from`.',
    ],
    fixes: [
      'Đặt `from` thành địa chỉ trong `auth.user`.',
      'Đặt địa chỉ của người khác vào `replyTo`.',
    ],
  },
  'ovh-limit-reached': {
    title: 'Đã chạm giới hạn gửi tại OVHcloud',
    meaning: 'OVHcloud giới hạn số thư một hộp thư được gửi mỗi giờ.',
    causes: ['Thư hàng loạt hoặc thư tự động đi qua một hộp thư.', 'Có người khác biết mật khẩu.'],
    fixes: [
      'Chờ một giờ và giữ thư trong hàng đợi.',
      'Dùng dịch vụ gửi thư giao dịch cho thư của ứng dụng.',
    ],
  },
};
