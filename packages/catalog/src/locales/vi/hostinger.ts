import type { hostinger as facts } from '../../providers/hostinger.ts';
import type { Messages } from '../../types.ts';

export const hostinger: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'hostinger-bad-credentials': {
    title: 'Hostinger hoặc Titan từ chối đăng nhập',
    meaning: 'Máy chủ này không có hộp thư đó, hoặc mật khẩu không phải là mật khẩu của hộp thư.',
    causes: [
      'Hộp thư ở Titan còn `host` là của Hostinger Email, hoặc ngược lại.',
      '`auth.user` không phải là địa chỉ đầy đủ.',
      'Mật khẩu là của tài khoản hosting.',
      'Ở Titan, quyền truy cập bằng ứng dụng email khác đang tắt.',
    ],
    fixes: [
      'Chép `host` và cổng từ trang cấu hình của đúng hộp thư này.',
      'Đăng nhập webmail bằng cùng các giá trị đó, và đặt mật khẩu mới cho hộp thư nếu không được.',
      'Ở Titan, cho phép ứng dụng email khác trong phần cài đặt.',
    ],
  },
  'hostinger-from-not-owned': {
    title: 'Hostinger không cho tài khoản này gửi bằng địa chỉ đó',
    meaning: 'Người gửi không phải là hộp thư đã đăng nhập, cũng không phải alias của nó.',
    causes: [
      '`from` hoặc `envelope.from` khác với `auth.user`.',
      'Một framework tự đặt địa chỉ mặc định của nó vào `from`.',
    ],
    fixes: [
      'Đặt `from` thành địa chỉ trong `auth.user`, hoặc thêm địa chỉ kia làm alias.',
      'Đặt địa chỉ của khách trong biểu mẫu liên hệ vào `replyTo`.',
    ],
  },
  'hostinger-limit-reached': {
    title: 'Đã chạm giới hạn gửi tại Hostinger',
    meaning: 'Gói thư giới hạn số thư một hộp thư được gửi trong một khoảng thời gian.',
    causes: ['Thư hàng loạt hoặc thư tự động đi qua hộp thư.', 'Có người khác biết mật khẩu.'],
    fixes: [
      'Chờ, và giữ thư trong hàng đợi.',
      'Dùng gói thư lớn hơn hoặc dịch vụ gửi thư giao dịch.',
    ],
  },
  'hostinger-disabled-in-panel': {
    title: 'Quyền gửi của hộp thư này đã bị tắt',
    meaning: 'Có người đã tắt hộp thư này, hoặc quyền gửi của nó, trong trang quản trị hosting.',
    causes: ['Chủ sở hữu hoặc quản trị viên đã tắt.', 'Gói thư đã hết hạn.'],
    fixes: ['Bật hộp thư trong hPanel.', 'Kiểm tra xem gói thư còn hiệu lực không.'],
  },
};
