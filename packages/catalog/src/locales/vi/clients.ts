import type { clients as facts } from '../../servers/clients.ts';
import type { Messages } from '../../types.ts';

export const clients: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'clients-dotnet-secure-connection': {
    title: 'Thiếu TLS hoặc chưa đăng nhập (.NET)',
    meaning:
      'Thông báo này của .NET gộp hai lỗi: kết nối không mã hóa trong khi máy chủ đòi hỏi, hoặc việc đăng nhập đã không diễn ra. Câu trả lời của máy chủ ở phía sau cho biết là lỗi nào.',
    causes: [
      '`EnableSsl` đang tắt, hoặc dùng sai cổng.',
      'Thiếu thông tin đăng nhập, hoặc nó được gán trước khi tắt thông tin đăng nhập mặc định.',
      'Máy chủ từ chối đăng nhập.',
    ],
    fixes: [
      'Đọc câu trả lời của máy chủ ở cuối thông báo trước tiên.',
      'Dùng cổng 587 với STARTTLS; `SmtpClient` không hỗ trợ cổng 465.',
      'Với nodemailer: cổng 587, `secure: false`, và có cả `auth.user` lẫn `auth.pass`.',
    ],
  },
  'clients-python-starttls-missing': {
    title: 'Máy chủ không có STARTTLS ở cổng này',
    meaning: 'Client muốn dùng STARTTLS, nhưng máy chủ không công bố phần mở rộng này ở cổng đó.',
    causes: [
      'Cổng là 465, nơi TLS bật ngay từ đầu.',
      'Client đã nối tới một máy chủ relay hoặc proxy nội bộ không có TLS.',
      'Tường lửa che mất STARTTLS.',
    ],
    fixes: [
      'Với cổng 465, dùng `secure: true` (trong Python là `SMTP_SSL`, không gọi `starttls()`).',
      'Với cổng 587, kiểm tra `host`.',
      'Với máy chủ relay đáng tin trên cùng máy, bỏ TLS bằng `ignoreTLS: true`.',
    ],
  },
  'clients-go-unencrypted': {
    title: 'Go không chịu gửi mật khẩu khi chưa mã hóa',
    meaning:
      'Cơ chế đăng nhập PLAIN của Go chỉ chạy qua TLS, hoặc khi máy chủ ở ngay trên cùng máy. Kết nối không được mã hóa, nên mật khẩu chưa hề được gửi.',
    causes: ['Máy chủ không đưa ra STARTTLS.', 'Chương trình không khởi động TLS.'],
    fixes: [
      'Dùng host và cổng có TLS: 587 với STARTTLS, hoặc 465 với TLS ngay từ đầu.',
      'Với nodemailer, đặt `requireTLS: true` ở cổng 587, hoặc `secure: true` ở cổng 465.',
    ],
  },
  'clients-dotnet-no-auth': {
    title: 'Máy chủ không cho đăng nhập trên kết nối này',
    meaning:
      'Client được yêu cầu đăng nhập, nhưng câu trả lời cho EHLO không đưa ra cách đăng nhập nào. Chưa có mật khẩu nào được gửi.',
    causes: [
      'TLS chưa bắt đầu, và máy chủ chỉ cho đăng nhập sau đó.',
      'Host hoặc cổng dành cho thư giữa các máy chủ, nơi không có đăng nhập.',
      'Máy chủ relay nhận diện client theo địa chỉ IP và không cần đăng nhập.',
    ],
    fixes: [
      'Dùng cổng 587 với STARTTLS, hoặc cổng 465 với TLS ngay từ đầu.',
      'Dùng máy chủ gửi thư (submission) của nhà cung cấp.',
      'Bỏ phần đăng nhập nếu máy chủ relay chấp nhận địa chỉ IP của bạn.',
    ],
  },
  'clients-oracle-acl': {
    title: 'Oracle không cho người dùng này kết nối máy chủ thư',
    meaning:
      'Cơ sở dữ liệu đã chặn kết nối: danh sách quyền truy cập mạng của nó không cho người dùng này kết nối tới host và cổng đó. Máy chủ thư chưa được hỏi.',
    causes: [
      'Người dùng không có quyền `connect` với host đó.',
      'Mục ghi một host khác, chẳng hạn địa chỉ IP, hoặc dải cổng không gồm cổng này.',
      'Mục được cấp cho người dùng khác.',
    ],
    fixes: [
      'Với quyền quản trị, thêm một mục bằng `DBMS_NETWORK_ACL_ADMIN.APPEND_HOST_ACE` cho người dùng, host và cổng.',
      'So host trong mục với host trong mã.',
    ],
  },
  'clients-phpmailer-empty': {
    title: 'Thư không có nội dung',
    meaning:
      'Thư không có cả phần văn bản lẫn HTML, và thư viện gửi thư hoặc API từ chối thư như vậy. Thư chưa được gửi.',
    causes: [
      'Biến hoặc template dùng cho nội dung bị rỗng.',
      'Nội dung được đặt dưới một tên không được đọc.',
    ],
    fixes: [
      'Ghi log độ dài của `text` và `html` ở chỗ dựng thư.',
      'Đưa vào `text` hoặc `html` không rỗng, hoặc id của template nếu API nhận template.',
    ],
  },
  'clients-header-newline': {
    title: 'Một header hoặc địa chỉ chứa ký tự xuống dòng',
    meaning:
      'Thư viện gửi thư dừng lại trước khi gửi bất cứ thứ gì: ký tự xuống dòng trong giá trị như vậy cho phép người lạ chèn thêm header hoặc lệnh.',
    causes: [
      'Dữ liệu từ biểu mẫu được đưa vào tiêu đề, tên hoặc địa chỉ mà không kiểm tra.',
      'Giá trị lấy từ tệp hoặc biến môi trường có ký tự xuống dòng ở cuối.',
    ],
    fixes: [
      'Ghi log giá trị ở dạng escape, và cắt khoảng trắng hai đầu.',
      'Từ chối dữ liệu biểu mẫu có ký tự xuống dòng, và chỉ lấy nội dung thư từ ô nhập nhiều dòng.',
      'Chỉ đặt `to`, `replyTo` và `subject` từ giá trị đã kiểm tra.',
    ],
  },
  'clients-python-connect': {
    title: 'Máy chủ từ chối ngay ở lời chào (Python)',
    meaning:
      'Kết nối đã mở, nhưng câu trả lời đầu tiên của máy chủ không phải 220, mã cho client đi tiếp. Mã và phần chữ trong exception là lý do.',
    causes: [
      '421: máy chủ bận, hoặc giới hạn kết nối từ địa chỉ của bạn.',
      '554: địa chỉ IP của bạn bị chặn, hoặc host không nhận thư.',
      'Cổng đó thuộc về một dịch vụ khác.',
    ],
    fixes: [
      'Đọc `smtp_code` và `smtp_error` của exception trước tiên.',
      'Với 421, thử lại sau với ít kết nối hơn; với 554, phải xử lý nguyên nhân trước.',
      'Dùng máy chủ gửi thư (submission) của nhà cung cấp, ở cổng 587 hoặc 465.',
    ],
  },
  'clients-phpmailer-connect': {
    title: 'PHPMailer không mở được phiên SMTP',
    meaning:
      'PHPMailer báo như vậy cho mọi lỗi trước khi gửi thư: kết nối, TLS hoặc đăng nhập. Lý do thật nằm trong phần debug của nó.',
    causes: [
      '`Host` hoặc `Port` sai, hoặc nhà cung cấp hosting chặn cổng.',
      'Chứng chỉ của máy chủ không được chấp nhận, hoặc kiểu mã hóa không khớp với cổng.',
      'Máy chủ từ chối đăng nhập.',
    ],
    fixes: [
      'Đặt `SMTPDebug` là 2, và đọc những dòng cuối trước khi lỗi.',
      'Dùng cổng 465 với TLS ngay từ đầu, hoặc 587 với STARTTLS.',
      'Nếu dừng ở AUTH, xử lý như lỗi đăng nhập.',
    ],
  },
  'clients-phpmailer-recipients': {
    title: 'Máy chủ từ chối một hay nhiều người nhận',
    meaning:
      'Thư viện gửi thư báo rằng RCPT TO bị từ chối mà không nói vì sao. Lý do nằm trong câu trả lời của máy chủ, ở log hoặc ở phần còn lại của lỗi.',
    causes: [
      'Có địa chỉ không tồn tại hoặc bị gõ sai.',
      'Chưa đăng nhập, và máy chủ không chuyển tiếp (relay).',
      'Máy chủ chặn hoặc hoãn người gửi.',
    ],
    fixes: [
      'Bật chế độ debug của thư viện, và đọc câu trả lời cho RCPT TO.',
      'Kiểm tra chính tả của các địa chỉ.',
      'Nếu câu trả lời đó nói về relay, đặt tên đăng nhập và mật khẩu.',
    ],
  },
  'clients-elixir-certificates': {
    title: 'Erlang không có CA nào để kiểm tra chứng chỉ',
    meaning:
      'Từ OTP 26 Erlang mặc định xác minh máy chủ, mà client không đưa danh sách CA tin cậy. Chưa có bắt tay TLS nào.',
    causes: [
      'Thư viện gửi thư không đặt `cacerts` trong tùy chọn TLS.',
      'Erlang đã được cập nhật, còn cấu hình vẫn là của bản trước.',
    ],
    fixes: [
      'Đặt `cacerts` là `:public_key.cacerts_get()` trong tùy chọn TLS của thư viện gửi thư.',
      'Cập nhật thư viện gửi thư.',
    ],
  },
  'clients-msmtp-insecure-auth': {
    title: 'msmtp không tìm được cách đăng nhập an toàn',
    meaning:
      'TLS đang tắt, và khi không có TLS thì msmtp không tự chọn PLAIN hay LOGIN. Nó chưa thử đăng nhập.',
    causes: [
      '`tls` đang tắt trong cấu hình của msmtp.',
      'Khi chưa có TLS, máy chủ chỉ cung cấp PLAIN và LOGIN.',
    ],
    fixes: [
      'Đặt `tls on` trong msmtp; với cổng 465, đặt thêm `tls_starttls off`.',
      'Với nodemailer, dùng cổng 587 với `requireTLS: true`, hoặc 465 với `secure: true`.',
      'Chỉ trong mạng tin cậy, tự nêu cơ chế bằng `auth plain`.',
    ],
  },
};
