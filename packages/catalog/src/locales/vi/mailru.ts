import type { mailru as facts } from '../../providers/mailru.ts';
import type { Messages } from '../../types.ts';

export const mailru: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'mailru-app-password-required': {
    title: 'Mail.ru yêu cầu mật khẩu cho ứng dụng ngoài',
    meaning:
      'Lần đăng nhập đã dùng mật khẩu thông thường. Mail.ru chỉ cho ứng dụng email đăng nhập bằng mật khẩu riêng dành cho ứng dụng ngoài.',
    causes: [
      '`auth.pass` là mật khẩu đăng nhập web.',
      'Mật khẩu cho ứng dụng ngoài đã bị xóa, ví dụ do đổi mật khẩu tài khoản.',
    ],
    fixes: [
      'Tạo mật khẩu cho một ứng dụng ngoài trong phần bảo mật của tài khoản, có quyền dùng SMTP.',
      'Đặt nó vào `auth.pass` và địa chỉ đầy đủ vào `auth.user`.',
    ],
  },
  'mailru-bad-credentials': {
    title: 'Mail.ru từ chối đăng nhập',
    meaning:
      'Tên đăng nhập và mật khẩu không khớp. Ứng dụng email cần mật khẩu cho ứng dụng ngoài, không phải mật khẩu đăng nhập web.',
    causes: [
      '`auth.pass` là mật khẩu đăng nhập web, hoặc mật khẩu cũ cho ứng dụng ngoài.',
      '`auth.user` không phải là địa chỉ đầy đủ.',
      'Tài khoản bị khóa cho đến khi có người đăng nhập trên web.',
    ],
    fixes: [
      'Tạo mật khẩu cho một ứng dụng ngoài và đặt vào `auth.pass`.',
      'Đặt địa chỉ đầy đủ vào `auth.user`.',
      'Đăng nhập một lần trên web và xử lý những gì được yêu cầu ở đó.',
    ],
  },
  'mailru-auth-required': {
    title: 'Mail.ru yêu cầu đăng nhập cho người gửi này',
    meaning: 'Người gửi thuộc một tên miền của Mail.ru, nhưng kết nối chưa đăng nhập.',
    causes: ['Transport không có `auth`, hoặc các giá trị trong đó trống lúc chạy.'],
    fixes: [
      'Đặt `auth.user` là địa chỉ đầy đủ và `auth.pass` là mật khẩu cho ứng dụng ngoài.',
      'Dùng cổng 465 với `secure: true`.',
    ],
  },
  'mailru-from-not-owned': {
    title: 'Mail.ru không cho tài khoản này gửi bằng địa chỉ đó',
    meaning: 'Người gửi không phải là địa chỉ đã đăng nhập.',
    causes: [
      '`from` hoặc `envelope.from` khác với `auth.user`.',
      'Một framework tự đặt địa chỉ mặc định của nó vào `from`.',
    ],
    fixes: [
      'Đặt `from` thành địa chỉ trong `auth.user`.',
      'Đặt địa chỉ của người khác vào `replyTo`.',
    ],
  },
  'mailru-sending-disabled': {
    title: 'Mail.ru đã tắt quyền gửi của tài khoản này',
    meaning:
      'Đăng nhập được, nhưng tài khoản không được gửi thư cho đến khi chủ của nó xác nhận tài khoản là của mình.',
    causes: [
      'Mail.ru nghi ngờ có người khác dùng tài khoản.',
      'Tài khoản đã gửi spam hoặc gửi quá nhiều.',
    ],
    fixes: [
      'Đăng nhập trên web, đổi mật khẩu và xác nhận tài khoản.',
      'Sau đó tạo mật khẩu mới cho ứng dụng ngoài.',
    ],
  },
  'mailru-spam-rejected': {
    title: 'Mail.ru coi thư là spam',
    meaning: 'Bộ lọc của Mail.ru từ chối nội dung hoặc cách gửi.',
    causes: [
      'Thư tự động hoặc giống hệt nhau được gửi cho nhiều người nhận.',
      'Có liên kết hoặc nội dung mà bộ lọc đã gặp trong spam.',
      'Tên miền gửi không có SPF, DKIM hoặc DMARC.',
    ],
    fixes: [
      'Mở liên kết trong câu trả lời và báo quyết định sai kèm mã lỗi của nó.',
      'Thay đổi nội dung và gửi chậm hơn.',
      'Thiết lập SPF, DKIM và DMARC cho tên miền của chính bạn.',
    ],
  },
  'mailru-rate-limited': {
    title: 'Mail.ru giới hạn tốc độ gửi',
    meaning: 'Quá nhiều thư đến từ tài khoản hoặc địa chỉ này trong thời gian ngắn.',
    causes: ['Thư hàng loạt hoặc thư tự động.', 'Địa chỉ gửi mới, chưa có lịch sử.'],
    fixes: ['Chờ, rồi đặt `pool: true` với `rateLimit` thấp.', 'Giãn việc gửi thư ra nhiều giờ.'],
  },
};
