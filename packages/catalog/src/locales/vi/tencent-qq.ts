import type { tencentQq as facts } from '../../providers/tencent-qq.ts';
import type { Messages } from '../../types.ts';

export const tencentQq: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'tencent-qq-authorization-code': {
    title: 'QQ Mail yêu cầu mã ủy quyền',
    meaning:
      'QQ Mail chỉ cho ứng dụng email đăng nhập bằng mã ủy quyền (授权码). Mật khẩu QQ bị từ chối.',
    causes: [
      '`auth.pass` là mật khẩu QQ.',
      'Mã đã mất hiệu lực, ví dụ vì mật khẩu QQ bị đổi.',
      'Dịch vụ SMTP chưa được bật.',
    ],
    fixes: [
      'Trong phần cài đặt tài khoản của webmail, bật POP3, IMAP và SMTP rồi tạo mã ủy quyền.',
      'Đặt mã đó vào `auth.pass` và địa chỉ đầy đủ vào `auth.user`.',
    ],
  },
  'tencent-qq-login-refused': {
    title: 'QQ Mail từ chối đăng nhập vì một trong nhiều lý do',
    meaning:
      'Một câu trả lời dùng chung cho năm nguyên nhân: tài khoản bị khóa, SMTP đang tắt, mật khẩu sai, đăng nhập quá nhiều lần, hoặc máy chủ bận.',
    causes: [
      '`auth.pass` không phải là mã ủy quyền (授权码) hợp lệ.',
      'Dịch vụ SMTP đang tắt với hộp thư này.',
      'Đăng nhập quá nhiều lần trong thời gian ngắn.',
      'Tài khoản bị hạn chế, hoặc lần đăng nhập đến từ nơi bất thường.',
    ],
    fixes: [
      'Tạo mã ủy quyền mới trong webmail và đặt vào `auth.pass`.',
      'Chờ vài phút và đặt `pool: true` để ít phải đăng nhập hơn.',
      'Đăng nhập trên web và xử lý cảnh báo nếu có.',
    ],
  },
  'tencent-qq-bad-credentials': {
    title: 'QQ Mail từ chối đăng nhập',
    meaning:
      'QQ Mail yêu cầu mã ủy quyền (授权码), còn Exmail yêu cầu mật khẩu client khi bật đăng nhập an toàn.',
    causes: [
      '`auth.pass` là mật khẩu đăng nhập web.',
      'Dịch vụ SMTP đang tắt với hộp thư này.',
      '`host` là của QQ Mail còn hộp thư ở Exmail, hoặc ngược lại.',
    ],
    fixes: [
      'Tạo mã ủy quyền hoặc mật khẩu client trong webmail và đặt vào `auth.pass`.',
      'Đặt địa chỉ đầy đủ vào `auth.user` và kiểm tra `host`.',
    ],
  },
  'tencent-qq-tls-required': {
    title: 'QQ Mail yêu cầu kết nối mã hóa',
    meaning: 'Client thử đăng nhập trên kết nối không mã hóa, và máy chủ này từ chối.',
    causes: ['Cổng 25 hoặc 587 được dùng mà không có STARTTLS, hoặc `ignoreTLS` đang bật.'],
    fixes: ['Dùng cổng 465 với `secure: true`.', 'Hoặc cổng 587 với `requireTLS: true`.'],
  },
  'tencent-qq-from-mismatch': {
    title: 'Người gửi phải là hộp thư đã đăng nhập',
    meaning: 'QQ Mail chỉ chấp nhận địa chỉ đã đăng nhập, hoặc alias của nó, làm người gửi.',
    causes: [
      '`from` hoặc `envelope.from` khác với `auth.user`.',
      '`from` chỉ chứa tên, hoặc một framework đặt giá trị mặc định của nó vào đó.',
    ],
    fixes: [
      'Đặt `from` thành địa chỉ trong `auth.user`, tên hiển thị tùy ý.',
      'Bỏ `envelope.from` và đặt địa chỉ của người khác vào `replyTo`.',
    ],
  },
  'tencent-qq-invalid-from-header': {
    title: 'Header From bị thiếu hoặc sai dạng',
    meaning:
      'QQ Mail kiểm tra header From có đúng tiêu chuẩn và có chứa địa chỉ đã đăng nhập không.',
    causes: [
      '`from` bị trống, hoặc chỉ chứa tên hiển thị.',
      'Tên có ký tự tiếng Trung được đưa vào header mà không mã hóa.',
      'Thư `raw` không có header From, hoặc có tới hai.',
    ],
    fixes: [
      'Truyền `from` dưới dạng đối tượng có `name` và `address`; nodemailer sẽ mã hóa tên.',
      'Với `raw`, kiểm tra header From trong nội dung mà bạn truyền vào.',
    ],
  },
  'tencent-qq-content-denied': {
    title: 'QQ Mail từ chối nội dung thư',
    meaning: 'Bộ lọc của QQ Mail coi tiêu đề, nội dung hoặc liên kết là không mong muốn.',
    causes: [
      'Nội dung thử nghiệm, từ ngữ quảng cáo hoặc liên kết mà bộ lọc đã biết.',
      'Cùng một nội dung gửi cho nhiều người nhận.',
    ],
    fixes: [
      'Viết tiêu đề và nội dung thật, rồi bỏ lần lượt từng liên kết để tìm nguyên nhân.',
      'Gửi chậm hơn, hoặc dùng dịch vụ gửi thư giao dịch.',
    ],
  },
  'tencent-qq-frequency-limited': {
    title: 'QQ Mail giới hạn tốc độ gửi',
    meaning:
      'Tài khoản, địa chỉ IP gửi hoặc tên miền đã gửi quá mức QQ Mail cho phép trong phút, giờ hoặc ngày này. Mã thuộc loại vĩnh viễn, nhưng lệnh chặn sẽ tự hết.',
    causes: [
      'Thư hàng loạt hoặc thư tự động.',
      'Nhiều kết nối hoặc lần đăng nhập trong thời gian ngắn.',
    ],
    fixes: [
      'Dừng một giờ, hoặc đến hôm sau nếu lỗi lặp lại.',
      'Đặt `pool: true`, `maxConnections: 1` và `rateLimit` thấp.',
    ],
  },
  'tencent-qq-account-blocked': {
    title: 'QQ Mail đã chặn tài khoản gửi',
    meaning:
      'Hiện QQ Mail không gửi gì cho tài khoản này. Địa chỉ trong `from` không phải là nguyên nhân.',
    causes: [
      'Tài khoản gửi quá nhiều, hoặc gửi thư giống spam.',
      'QQ Mail nghi có người khác dùng tài khoản.',
    ],
    fixes: [
      'Đăng nhập QQ Mail trên web và làm theo yêu cầu mở khóa hoặc xác minh tài khoản.',
      'Với Exmail, hỏi quản trị viên hoặc bộ phận hỗ trợ của Tencent.',
      'Đổi mật khẩu, dùng mã ủy quyền (授权码) mới trong `auth.pass`, và gửi chậm lại.',
    ],
  },
};
