import type { bluehostHostgator as facts } from '../../providers/bluehost-hostgator.ts';
import type { Messages } from '../../types.ts';

export const bluehostHostgator: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'bluehost-hostgator-bad-credentials': {
    title: 'Máy chủ hosting từ chối đăng nhập hộp thư',
    meaning:
      'Hosting dùng cPanel đăng nhập bằng các hộp thư được tạo trong đó, không phải bằng tài khoản hosting.',
    causes: [
      '`auth.user` không phải là địa chỉ đầy đủ của hộp thư.',
      'Mật khẩu là của cPanel hoặc của tài khoản thanh toán.',
      '`host` là máy chủ khác với máy chủ chứa hộp thư.',
      'Nhà cung cấp hosting đã chặn địa chỉ sau nhiều lần đăng nhập sai.',
    ],
    fixes: [
      'Mở phần cấu hình kết nối của hộp thư trong cPanel và chép `host`, cổng và tên đăng nhập.',
      'Đặt mật khẩu mới cho hộp thư ở đó.',
      'Dùng cổng 465 với `secure: true`.',
    ],
  },
  'bluehost-hostgator-auth-required': {
    title: 'Máy chủ hosting yêu cầu đăng nhập trước',
    meaning: 'Kết nối chưa đăng nhập, nên máy chủ không chuyển tiếp (relay) thư đến tên miền khác.',
    causes: [
      'Transport không có `auth`, hoặc các giá trị trong đó trống lúc chạy.',
      'Kết nối vô tình đến một máy chủ cPanel thay vì `host`: mạng chuyển hướng thư gửi đi sang máy chủ của chính nó.',
    ],
    fixes: [
      'Đặt `auth.user` là địa chỉ đầy đủ của hộp thư và `auth.pass` là mật khẩu của nó.',
      'Nếu lời chào không phải của nhà cung cấp trong `host`, hãy yêu cầu nhà cung cấp hosting mở cổng.',
    ],
  },
  'bluehost-hostgator-hourly-limit': {
    title: 'Tài khoản hosting đã chạm giới hạn mỗi giờ',
    meaning:
      'Nhà cung cấp hosting giới hạn số thư một tên miền được gửi mỗi giờ. Thư đã bị bỏ, không được đưa vào hàng đợi.',
    causes: [
      'Bản tin hoặc một vòng lặp gửi quá nhiều.',
      'Một script hoặc mật khẩu của trang web bị đánh cắp và đang gửi spam.',
    ],
    fixes: [
      'Chờ một giờ rồi gửi lại thư: nếu không, thư sẽ mất.',
      'Xem phần theo dõi thư trong cPanel để biết đã gửi những gì.',
      'Dùng dịch vụ gửi thư giao dịch cho thư của ứng dụng.',
    ],
  },
  'bluehost-hostgator-failures-limit': {
    title: 'Tên miền này có quá nhiều thư gửi lỗi',
    meaning:
      'Trong một giờ, tỷ lệ thư gửi lỗi của tên miền này quá cao, nên nhà cung cấp hosting tạm dừng toàn bộ thư của nó.',
    causes: [
      'Danh sách có nhiều địa chỉ không tồn tại.',
      'Bên nhận từ chối thư, ví dụ vì thiếu SPF hoặc DKIM.',
      'Một script hoặc mật khẩu bị đánh cắp đang gửi spam.',
    ],
    fixes: [
      'Chờ một giờ, và xóa các địa chỉ không tồn tại.',
      'Xem phần theo dõi thư trong cPanel để biết các lần bị từ chối và lý do.',
    ],
  },
  'bluehost-hostgator-outgoing-suspended': {
    title: 'Nhà cung cấp hosting đã tạm ngưng thư gửi đi',
    meaning:
      'Hộp thư hoặc tài khoản không được gửi cho đến khi nhà cung cấp hosting hoặc chủ sở hữu gỡ lệnh tạm ngưng.',
    causes: [
      'Hộp thư đã bị lợi dụng để gửi spam.',
      'Quyền gửi thư của hộp thư đã bị tắt trong cPanel.',
    ],
    fixes: [
      'Đổi mật khẩu và tìm dấu hiệu trang web bị lợi dụng.',
      'Gỡ hạn chế trong phần cài đặt hộp thư của cPanel, hoặc yêu cầu nhà cung cấp hosting.',
    ],
  },
};
