import type { stalwart as facts } from '../../servers/stalwart.ts';
import type { Messages } from '../../types.ts';

export const stalwart: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'stalwart-auth-failed': {
    title: 'Tài khoản Stalwart này không được gửi thư',
    meaning:
      'Thông tin đăng nhập đúng, nhưng tài khoản thiếu quyền dùng SMTP. Đổi mật khẩu không thay đổi được gì.',
    causes: [
      'Tài khoản không có vai trò nào, hoặc có vai trò nhưng thiếu quyền gửi thư.',
      'Đã dùng một mật khẩu ứng dụng hoặc API key có ít quyền hơn tài khoản.',
    ],
    fixes: [
      'Nhờ quản trị viên cấp cho tài khoản vai trò `user` hoặc quyền `email-send`.',
      'Đặt vào `auth.pass` một chuỗi bí mật có quyền gửi.',
    ],
  },
  'stalwart-oauth-expired': {
    title: 'OAuth2 access token đã hết hạn',
    meaning:
      'Máy chủ nhận ra access token, nhưng thời hạn của nó đã hết. Cần token mới; máy chủ không hỏi mật khẩu.',
    causes: [
      'Chỉ đặt `auth.accessToken`, nên nodemailer không tự gia hạn được.',
      'Token được lưu lâu hơn thời hạn của nó.',
    ],
    fixes: [
      'Đặt `auth.clientId`, `auth.clientSecret`, `auth.refreshToken` và `auth.accessUrl`, để nodemailer lấy token mới.',
      'Hoặc lấy token mới trước khi gửi, và truyền vào `auth.accessToken`.',
    ],
  },
  'stalwart-dmarc-temporary': {
    title: 'Tạm thời chưa kiểm tra được DMARC',
    meaning:
      'Bên nhận không tra cứu được dữ liệu cần cho SPF hoặc DKIM của tên miền của bạn nên hoãn thư. Điều này không có nghĩa là các bản ghi của bạn sai.',
    causes: [
      'Máy chủ DNS của tên miền gửi, hoặc của một tên miền trong bản ghi SPF, không trả lời.',
      'Resolver của bên nhận tạm thời có lỗi.',
    ],
    fixes: [
      'Gửi lại đúng thư đó sau nửa giờ.',
      'Nếu lỗi kéo dài, hỏi từng name server của tên miền về các bản ghi SPF, DKIM và DMARC.',
      'Bỏ khỏi bản ghi SPF mục `include` trỏ tới tên miền có DNS không trả lời.',
    ],
  },
};
