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
      'Với cổng 465, dùng `secure: true` (trong Python là `SMTP_SSL`).',
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
      'Client được yêu cầu đăng nhập, nhưng câu trả lời cho EHLO không đưa ra cách nào. Chưa có mật khẩu nào được gửi.',
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
};
