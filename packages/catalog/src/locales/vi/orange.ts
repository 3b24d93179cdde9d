import type { orange as facts } from '../../providers/orange.ts';
import type { Messages } from '../../types.ts';

export const orange: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'orange-bad-credentials': {
    title: 'Orange từ chối đăng nhập',
    meaning: 'Tên đăng nhập và mật khẩu không khớp với hộp thư.',
    causes: [
      '`auth.user` không phải là địa chỉ đầy đủ của hộp thư.',
      'Mật khẩu đã bị đổi, hoặc là của dịch vụ khác.',
      'Hộp thư này không cho ứng dụng email truy cập.',
    ],
    fixes: [
      'Đăng nhập webmail bằng cùng các giá trị đó để kiểm tra.',
      'Dùng cổng 465 với `secure: true` và địa chỉ đầy đủ trong `auth.user`.',
    ],
  },
  'orange-login-refused': {
    title: 'Orange từ chối đăng nhập',
    meaning: 'Tên đăng nhập và mật khẩu không khớp với hộp thư.',
    causes: [
      '`auth.user` không phải là địa chỉ đầy đủ của hộp thư.',
      'Mật khẩu đã bị đổi, hoặc là của dịch vụ khác.',
      'Hộp thư này không cho ứng dụng email truy cập.',
    ],
    fixes: [
      'Đăng nhập webmail bằng cùng các giá trị đó để kiểm tra.',
      'Dùng cổng 465 với `secure: true` và địa chỉ đầy đủ trong `auth.user`.',
    ],
  },
  'orange-sender-invalid': {
    title: 'Orange từ chối người gửi',
    meaning:
      'Người gửi trên phong bì không được chấp nhận: sai dạng, tên miền không tồn tại, hoặc tài khoản đã đăng nhập không được dùng địa chỉ đó.',
    causes: [
      '`from` hoặc `envelope.from` khác với hộp thư trong `auth.user`.',
      'Tên miền của người gửi không có bản ghi DNS.',
    ],
    fixes: [
      'Đặt `from` thành địa chỉ của hộp thư.',
      'Bỏ `envelope.from`, và kiểm tra DNS nếu dùng tên miền của chính bạn.',
    ],
  },
  'orange-too-many-connections': {
    title: 'Quá nhiều kết nối đồng thời đến Orange',
    meaning:
      'Orange chỉ cho phép vài kết nối đồng thời từ một địa chỉ, và ít hơn nữa khi uy tín của địa chỉ kém.',
    causes: ['Pool mở quá nhiều kết nối.', 'Nhiều tiến trình gửi cùng lúc.'],
    fixes: [
      'Đặt `pool: true` và `maxConnections: 1` hoặc 2.',
      'Thêm `rateLimit` và thử lại sau vài phút.',
    ],
  },
  'orange-service-refused': {
    title: 'Orange tạm thời từ chối thư từ địa chỉ này',
    meaning:
      'Orange tạm giữ thư từ địa chỉ IP này vì lượng thư hoặc uy tín của nó. Sau đó thư có thể qua được.',
    causes: [
      'Quá nhiều thư trong thời gian ngắn.',
      'Khiếu nại, người nhận không tồn tại hoặc địa chỉ mới.',
    ],
    fixes: [
      'Dừng vài giờ, rồi gửi chậm hơn.',
      'Dọn danh sách người nhận, và kiểm tra SPF, DKIM và DNS ngược.',
    ],
  },
};
