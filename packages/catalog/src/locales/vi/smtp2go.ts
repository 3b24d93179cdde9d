import type { smtp2go as facts } from '../../providers/smtp2go.ts';
import type { Messages } from '../../types.ts';

export const smtp2go: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'smtp2go-bad-credentials': {
    title: 'SMTP2GO từ chối người dùng SMTP',
    meaning:
      'SMTP2GO đăng nhập bằng người dùng SMTP được tạo trong trang quản trị. Đăng nhập của chính trang quản trị là một tài khoản khác.',
    causes: [
      '`auth.user` và `auth.pass` là của trang quản trị.',
      'Người dùng SMTP đã bị xóa hoặc đã đổi mật khẩu.',
    ],
    fixes: [
      'Chép tên đăng nhập và mật khẩu từ trang SMTP Users vào `auth.user` và `auth.pass`.',
      'Nếu không chắc, hãy tạo người dùng SMTP mới.',
    ],
  },
  'smtp2go-auth-required': {
    title: 'SMTP2GO không nhận được đăng nhập nào',
    meaning:
      'SMTP2GO chỉ chuyển tiếp (relay) cho người dùng SMTP hoặc địa chỉ IP trong danh sách, và kết nối này không thuộc cả hai.',
    causes: [
      'Transport không có `auth`, hoặc các giá trị trong đó trống lúc chạy.',
      'Tường lửa hoặc phần mềm quét virus làm thay đổi kết nối.',
      'Xác thực theo IP được dùng mà địa chỉ không có trong danh sách.',
    ],
    fixes: [
      'Đặt `auth.user` và `auth.pass` theo một người dùng SMTP.',
      'Dùng `secure: true` trên cổng 465 để không gì ở giữa can thiệp được.',
    ],
  },
  'smtp2go-sender-not-verified': {
    title: 'Tên miền gửi chưa được xác minh tại SMTP2GO',
    meaning:
      'SMTP2GO chỉ chấp nhận header From thuộc một tên miền đã xác minh hoặc một địa chỉ riêng đã xác minh.',
    causes: [
      '`from` dùng tên miền không có trong tài khoản.',
      'Bản ghi DNS đã được thêm nhưng chưa xác minh.',
      'Một framework tự đặt địa chỉ mặc định của nó vào `from`.',
    ],
    fixes: [
      'Ghi log `from` của thư bị lỗi.',
      'Xác minh tên miền đó, hoặc riêng địa chỉ đó, trong mục Verified Senders.',
      'Đặt địa chỉ của người khác vào `replyTo`.',
    ],
  },
  'smtp2go-blank-sender': {
    title: 'Người gửi trên phong bì bị trống',
    meaning:
      'Thư được gửi với return path trống, điều mà SMTP2GO từ chối trừ khi tùy chọn này được bật.',
    causes: [
      '`from` bị thiếu nên phong bì (envelope) trống.',
      '`envelope.from` được đặt thành chuỗi rỗng.',
    ],
    fixes: ['Đặt `from` thành một địa chỉ đã xác minh.', 'Bỏ `envelope` hoặc đặt `envelope.from`.'],
  },
  'smtp2go-limit-reached': {
    title: 'Đã chạm giới hạn gửi tại SMTP2GO',
    meaning: 'Gói dịch vụ, hoặc giới hạn đặt cho người dùng SMTP này, đã dùng hết.',
    causes: [
      'Đã chạm số thư mỗi tháng hoặc giới hạn mỗi giờ của gói.',
      'Người dùng SMTP này được đặt một giới hạn riêng.',
    ],
    fixes: [
      'Xem mức đã dùng trong trang quản trị, rồi chờ được đặt lại hoặc đổi gói.',
      'Nâng giới hạn của người dùng SMTP.',
    ],
  },
};
