import type { mailgun as facts } from '../../providers/mailgun.ts';
import type { Messages } from '../../types.ts';

export const mailgun: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'mailgun-bad-credentials': {
    title: 'Mailgun từ chối thông tin đăng nhập SMTP',
    meaning:
      'Mailgun có người dùng SMTP riêng cho từng tên miền gửi. Mật khẩu tài khoản và API key không đăng nhập được ở đây.',
    causes: [
      '`auth.pass` là API key hoặc mật khẩu của trang quản trị.',
      '`auth.user` không phải là tên đầy đủ kèm tên miền gửi.',
      'Tên miền nằm ở region EU còn `host` là máy chủ US, hoặc ngược lại.',
    ],
    fixes: [
      'Mở phần thông tin đăng nhập SMTP của tên miền gửi, đặt lại mật khẩu ở đó và dùng cả hai giá trị.',
      'Chọn `host` của region nơi tên miền được tạo.',
    ],
  },
  'mailgun-account-not-activated': {
    title: 'Tài khoản Mailgun chưa được kích hoạt',
    meaning:
      'Mailgun không nhận thư cho đến khi tài khoản mới được xác nhận. Mã thuộc loại tạm thời, nhưng chỉ chờ thôi thì không đủ.',
    causes: [
      'Chưa mở liên kết kích hoạt trong thư chào mừng.',
      'Chưa hoàn tất việc xác minh tài khoản qua điện thoại.',
    ],
    fixes: [
      'Mở thư kích hoạt, hoặc yêu cầu gửi lại từ trang quản trị.',
      'Hoàn tất việc xác minh mà trang quản trị yêu cầu, rồi gửi lại.',
    ],
  },
  'mailgun-sandbox-recipient': {
    title: 'Sandbox Mailgun: người nhận chưa được cho phép',
    meaning:
      'Tên miền sandbox hoặc tài khoản miễn phí chưa có thẻ chỉ gửi được đến người nhận đã được cho phép và đã xác nhận.',
    causes: [
      'Người nhận chưa từng được thêm làm authorized recipient.',
      'Người nhận đã được thêm nhưng chưa xác nhận lời mời.',
      'Ứng dụng vẫn dùng tên miền sandbox trong môi trường production.',
    ],
    fixes: [
      'Thêm địa chỉ làm authorized recipient và xác nhận lời mời.',
      'Để gửi thư thật, thêm tên miền của chính bạn, xác minh và dùng thông tin đăng nhập SMTP của tên miền đó.',
    ],
  },
  'mailgun-domain-not-verified': {
    title: 'Tên miền gửi chưa được xác minh tại Mailgun',
    meaning:
      'Đăng nhập đã thành công, nhưng bản ghi DNS của tên miền gửi còn thiếu hoặc chưa được kiểm tra.',
    causes: [
      'Bản ghi SPF hoặc DKIM bị thiếu hoặc được nhập sai tên.',
      'Bản ghi đã đúng, nhưng chưa chạy lại bước xác minh.',
    ],
    fixes: [
      'So sánh bản ghi DNS trong trang quản trị với kết quả mà máy chủ tên miền trả về.',
      'Chạy lại bước xác minh, rồi gửi lại.',
    ],
  },
  'mailgun-domain-disabled': {
    title: 'Mailgun đã dừng tên miền hoặc tài khoản này',
    meaning:
      'Mailgun không gửi thư cho tên miền này. Mã thuộc loại tạm thời, nhưng tình trạng giữ nguyên cho đến khi tài khoản được xử lý ổn thỏa.',
    causes: [
      'Quá nhiều thư trả về (bounce) hoặc khiếu nại, hoặc mật khẩu bị lộ.',
      'Tài khoản đã bị đóng, hoặc còn thiếu một khoản thanh toán hay bước xác minh.',
    ],
    fixes: [
      'Đọc lý do sau dấu hai chấm của câu trả lời và thông báo trong trang quản trị.',
      'Đổi mật khẩu SMTP, dọn danh sách người nhận, và viết cho bộ phận hỗ trợ của Mailgun.',
    ],
  },
  'mailgun-limit-reached': {
    title: 'Đã chạm giới hạn gửi tại Mailgun',
    meaning: 'Tài khoản hoặc tên miền đã gửi hết số thư được phép trong khoảng thời gian này.',
    causes: [
      'Tài khoản mới và miễn phí có giới hạn giờ hoặc ngày thấp.',
      'Một vòng lặp hoặc mật khẩu bị lộ gửi nhiều hơn bạn nghĩ.',
    ],
    fixes: [
      'Chờ đến thời điểm mà câu trả lời nêu, và giữ thư trong hàng đợi.',
      'Xem nhật ký gửi, rồi xin nâng giới hạn hoặc đổi gói.',
    ],
  },
  'mailgun-recipient-suppressed': {
    title: 'Mailgun đang ngừng gửi cho người nhận này',
    meaning:
      'Một thư trước đến địa chỉ này đã bị trả về, bị hủy đăng ký hoặc bị báo cáo là spam. Địa chỉ nằm trong danh sách ngừng gửi (suppression list), nên Mailgun không thử giao.',
    causes: ['Địa chỉ không tồn tại.', 'Người đó đã hủy đăng ký hoặc khiếu nại.'],
    fixes: [
      'Ngừng gửi đến địa chỉ này và đánh dấu trong dữ liệu của bạn.',
      'Chỉ xóa khỏi danh sách ngừng gửi khi bạn biết chắc địa chỉ đã hoạt động lại.',
    ],
  },
};
