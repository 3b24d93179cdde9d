import type { sendgrid as facts } from '../../providers/sendgrid.ts';
import type { Messages } from '../../types.ts';

export const sendgrid: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'sendgrid-bad-credentials': {
    title: 'SendGrid từ chối API key',
    meaning:
      'SendGrid đăng nhập bằng tên đăng nhập cố định `apikey` và API key làm mật khẩu. Cặp này đã bị từ chối.',
    causes: [
      '`auth.user` là một địa chỉ hoặc tên tài khoản thay vì từ `apikey`.',
      'Khóa đã bị xóa, chép thiếu, hoặc thuộc tài khoản hay region khác.',
      '`auth.pass` chứa ID của khóa thay vì chính khóa, vốn chỉ hiện một lần.',
    ],
    fixes: [
      'Đặt `auth.user` thành đúng nguyên văn `apikey`, và `auth.pass` thành toàn bộ khóa bắt đầu bằng `SG.`.',
      'Nếu không chắc, hãy tạo khóa mới có quyền Mail Send.',
      'Dùng host EU cho khóa của subuser EU.',
    ],
  },
  'sendgrid-authentication-failed': {
    title: 'SendGrid từ chối đăng nhập',
    meaning:
      'SendGrid đăng nhập bằng tên đăng nhập cố định `apikey` và API key làm mật khẩu, và đã từ chối giá trị nhận được.',
    causes: [
      '`auth.user` là một địa chỉ hoặc tên tài khoản thay vì từ `apikey`.',
      'Khóa sai, đã bị xóa hoặc thiếu quyền Mail Send.',
    ],
    fixes: [
      'Đặt `auth.user` thành đúng nguyên văn `apikey`, và `auth.pass` thành API key có quyền Mail Send.',
      'Nếu khóa đúng, hãy xem tài khoản có bị tạm ngưng hoặc có danh sách IP được phép không.',
    ],
  },
  'sendgrid-account-disabled': {
    title: 'Tài khoản SendGrid đã bị vô hiệu hóa',
    meaning:
      'Khóa có thể vẫn đúng, nhưng tài khoản hoặc subuser bị tạm ngưng nên không gửi được gì.',
    causes: [
      'SendGrid tạm ngưng tài khoản vì khiếu nại, khóa bị lộ hoặc không qua được bước xem xét.',
      'Một khoản thanh toán bị lỗi.',
      'Tài khoản chính đã vô hiệu hóa subuser.',
    ],
    fixes: [
      'Đăng nhập trang quản trị và làm theo thông báo, hoặc viết cho bộ phận hỗ trợ của SendGrid.',
      'Thay mọi khóa có thể đã bị lộ.',
    ],
  },
  'sendgrid-ip-not-allowed': {
    title: 'SendGrid không chấp nhận địa chỉ IP này',
    meaning:
      'IP Access Management đang bật cho tài khoản, và địa chỉ mà tiến trình này dùng để kết nối không có trong danh sách.',
    causes: [
      'Máy chủ đã được chuyển, hoặc nhà cung cấp hosting thay đổi địa chỉ gửi ra.',
      'Có người đã bật IP Access Management.',
    ],
    fixes: [
      'Tìm địa chỉ công khai mà tiến trình dùng khi gửi ra và thêm vào danh sách.',
      'Nếu địa chỉ hay thay đổi, hãy gửi qua một địa chỉ cố định hoặc tắt danh sách.',
    ],
  },
  'sendgrid-credits-exceeded': {
    title: 'Gói SendGrid không còn credit',
    meaning:
      'Số thư trong gói đã dùng hết, hoặc gói đã kết thúc. Trông giống lỗi đăng nhập, nhưng khóa vẫn đúng.',
    causes: [
      'Đã chạm số thư mỗi ngày hoặc mỗi tháng.',
      'Thời gian dùng thử miễn phí đã hết.',
      'Một subuser đã dùng hết số credit được cấp.',
      'Gói mới chưa được thanh toán, hoặc là gói Marketing Campaigns chứ không phải Email API.',
    ],
    fixes: [
      'Xem mức đã dùng trong tài khoản rồi chờ được đặt lại, hoặc đổi gói.',
      'Cấp thêm credit cho subuser.',
      'Giữ thư trong hàng đợi: gửi lại nhiều lần trước khi được đặt lại không có tác dụng.',
    ],
  },
  'sendgrid-sender-not-verified': {
    title: 'Địa chỉ From chưa được xác minh tại SendGrid',
    meaning:
      'SendGrid chỉ chấp nhận địa chỉ From thuộc một single sender đã xác minh hoặc một tên miền đã xác thực của tài khoản.',
    causes: [
      '`from` dùng địa chỉ hoặc tên miền chưa từng được xác minh.',
      'Tên miền được xác thực ở tài khoản hoặc subuser khác với nơi có khóa.',
      'Một framework tự đặt địa chỉ mặc định của nó vào `from`.',
    ],
    fixes: [
      'Ghi log `from` của thư bị lỗi và so với mục Sender Authentication trong tài khoản.',
      'Xác thực tên miền trong DNS, hoặc xác minh riêng địa chỉ đó.',
      'Đặt địa chỉ của khách trong biểu mẫu liên hệ vào `replyTo`, không bao giờ vào `from`.',
    ],
  },
  'sendgrid-auth-required': {
    title: 'SendGrid không nhận được đăng nhập nào',
    meaning:
      'Thư được gửi trên kết nối chưa đăng nhập, và SendGrid chỉ nhận thư từ người dùng của mình.',
    causes: [
      'Transport không có `auth`, hoặc các giá trị trong đó trống lúc chạy.',
      'Một proxy hoặc máy chủ thử nghiệm ở giữa đã bỏ mất bước đăng nhập.',
    ],
    fixes: [
      'Đặt `auth.user` thành đúng nguyên văn `apikey`, và `auth.pass` thành một API key.',
      'Kiểm tra xem biến môi trường có được đặt trong tiến trình gửi thư không.',
    ],
  },
  'sendgrid-invalid-smtpapi': {
    title: 'Header X-SMTPAPI không hợp lệ',
    meaning:
      'SendGrid đọc chỉ dẫn của mình từ header này ở dạng JSON và không dùng được giá trị nhận được.',
    causes: [
      'Giá trị không phải JSON, hoặc một object bị nối thành chuỗi.',
      'Giá trị có ký tự ngoài ASCII, nên đã bị mã hóa trên đường đi.',
      'Header dài hơn mức SendGrid cho phép.',
    ],
    fixes: [
      'Đặt header trong `headers` bằng `JSON.stringify`, và kiểm tra bằng một trình phân tích JSON.',
      'Chuyển ký tự ngoài ASCII thành dạng Unicode escape trước khi gửi.',
      'Giảm số người nhận hoặc giá trị thay thế trong một thư.',
    ],
  },
};
