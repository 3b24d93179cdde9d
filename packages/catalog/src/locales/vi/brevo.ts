import type { brevo as facts } from '../../providers/brevo.ts';
import type { Messages } from '../../types.ts';

export const brevo: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'brevo-bad-credentials': {
    title: 'Brevo từ chối đăng nhập SMTP',
    meaning:
      'Brevo có tên đăng nhập SMTP và khóa SMTP riêng. Mật khẩu tài khoản và API key không dùng được qua SMTP.',
    causes: [
      '`auth.pass` là API key, bắt đầu bằng `xkeysib-`, thay vì khóa SMTP, bắt đầu bằng `xsmtpsib-`.',
      '`auth.user` không phải là tên đăng nhập SMTP hiển thị trên trang cài đặt.',
      'Khóa đã bị xóa hoặc không còn hoạt động.',
    ],
    fixes: [
      'Mở mục SMTP & API trong phần cài đặt và chép tên đăng nhập SMTP vào `auth.user`.',
      'Tạo khóa SMTP mới và đặt vào `auth.pass`.',
    ],
  },
  'brevo-ip-not-authorized': {
    title: 'Brevo không chấp nhận địa chỉ IP này',
    meaning:
      'Tài khoản chỉ cho phép các địa chỉ IP trong danh sách, và tiến trình này kết nối từ địa chỉ khác.',
    causes: [
      'Chế độ chặn địa chỉ lạ đang bật, mà máy chủ thì mới hoặc vừa được chuyển.',
      'Nhà cung cấp hosting thay đổi địa chỉ gửi ra.',
    ],
    fixes: [
      'Tìm địa chỉ công khai mà tiến trình dùng khi gửi ra và thêm vào danh sách địa chỉ được phép trong phần bảo mật.',
      'Nếu địa chỉ hay thay đổi, hãy tắt chế độ chặn cho khóa SMTP.',
    ],
  },
  'brevo-not-activated': {
    title: 'Tài khoản Brevo chưa được gửi qua SMTP',
    meaning:
      'Thư giao dịch chưa được kích hoạt cho tài khoản này, hoặc đã bị dừng. Vấn đề không nằm ở thông tin đăng nhập.',
    causes: [
      'Tài khoản còn mới và hồ sơ chưa đầy đủ.',
      'Brevo đã tạm ngưng tài khoản sau khi xem xét.',
    ],
    fixes: [
      'Hoàn tất hồ sơ, xác minh một người gửi, và yêu cầu bộ phận hỗ trợ của Brevo kích hoạt thư giao dịch.',
      'Gửi lại sau khi được kích hoạt.',
    ],
  },
  'brevo-auth-required': {
    title: 'Máy chủ yêu cầu đăng nhập trước',
    meaning:
      'Client khai người gửi khi chưa đăng nhập thành công. Brevo trả lời 502 ở chỗ nơi khác trả lời 530.',
    causes: [
      'Transport không có `auth`, hoặc các giá trị trong đó trống lúc chạy.',
      'Máy chủ không cho đăng nhập trên kết nối này, nên nodemailer tiếp tục mà không đăng nhập.',
    ],
    fixes: [
      'Đặt `auth.user` là tên đăng nhập SMTP và `auth.pass` là khóa SMTP.',
      'Nếu các giá trị đã đúng, bỏ `ignoreTLS`, và dùng cổng 587 với `requireTLS: true` hoặc cổng 465 với `secure: true`.',
    ],
  },
  'brevo-sender-not-valid': {
    title: 'Người gửi không hợp lệ tại Brevo',
    meaning: 'Brevo chỉ gửi từ người gửi đã xác minh hoặc tên miền đã xác thực của tài khoản.',
    causes: [
      '`from` dùng địa chỉ hoặc tên miền không có trong tài khoản.',
      'Việc xác minh người gửi chưa hoàn tất.',
    ],
    fixes: [
      'Thêm người gửi hoặc xác thực tên miền, rồi hoàn tất việc xác minh.',
      'Đặt `from` theo đó và đặt địa chỉ của người khác vào `replyTo`.',
    ],
  },
  'brevo-credits-exceeded': {
    title: 'Gói Brevo không còn thư để gửi',
    meaning: 'Số thư của gói đã dùng hết. Gói miễn phí tính theo ngày.',
    causes: ['Đã chạm số thư mỗi ngày hoặc mỗi tháng.', 'Credit trả trước đã dùng hết.'],
    fixes: ['Chờ gói được đặt lại, hoặc đổi gói.', 'Giữ thư trong hàng đợi thay vì gửi lại ngay.'],
  },
};
