import type { WhyTexts } from '../data/why.ts';

export const whyVi: WhyTexts = {
  questions: {
    login: 'Đăng nhập bị từ chối',
    connect: 'Không kết nối được tới máy chủ thư',
    refused: 'Thư bị từ chối',
    lost: 'Đã gửi nhưng thư không tới',
  },
  answers: {
    login: {
      rightPassword: {
        see: 'Mật khẩu đúng mà vẫn bị từ chối',
        check:
          'Nhiều nhà cung cấp không chấp nhận mật khẩu đăng nhập web qua SMTP. Hãy tạo mật khẩu ứng dụng hoặc khóa SMTP rồi đặt vào `auth.pass`.',
      },
      workedBefore: {
        see: 'Trước đây vẫn chạy, một hôm bỗng hỏng',
        check:
          'Có thể nhà cung cấp đã tắt đăng nhập bằng mật khẩu, hoặc ai đó đã đổi mật khẩu, khiến mật khẩu ứng dụng và token cũng mất hiệu lực.',
      },
      noLogin: {
        see: 'Máy chủ nói rằng phải đăng nhập',
        check:
          'Hãy in ra xem `auth.user` và `auth.pass` có giá trị ở nơi mã đang chạy hay không. Lý do thường gặp là thiếu biến môi trường trên máy chủ chính thức.',
      },
    },
    connect: {
      onlyServer: {
        see: 'Trên máy tôi thì được, trên máy chủ thì không',
        check:
          'Các nhà cung cấp hosting thường chặn cổng 25, có nơi chặn cả 465 và 587. Từ máy chủ, hãy chạy `nc -vz smtp.example.com 587` với máy chủ thư của bạn.',
      },
      refused: {
        see: 'Kết nối bị từ chối ngay lập tức',
        check:
          'Nếu lỗi nhắc tới 127.0.0.1 hoặc ::1 thì `host` chưa được đặt và nodemailer đã kết nối vào chính máy của bạn.',
      },
      certificate: {
        see: 'Lỗi liên quan tới TLS, SSL hoặc chứng chỉ',
        check:
          'Cổng 465 đi với `secure: true`, cổng 587 đi với `secure: false`. Đừng tắt việc kiểm tra chứng chỉ.',
      },
      hangs: {
        see: 'Treo một lúc rồi hết thời gian chờ',
        check:
          'Trước hết hãy thử cổng kia. Nếu vẫn treo thì có tường lửa đang chặn gói tin trên đường đi.',
      },
    },
    refused: {
      oneAddress: {
        see: 'Chỉ với một địa chỉ',
        check: 'So từng ký tự của địa chỉ với bản gốc, rồi hỏi lại người nhận.',
      },
      oneProvider: {
        see: 'Với mọi địa chỉ của cùng một nhà cung cấp',
        check:
          'Nhà cung cấp đó không tin bên gửi. Hãy gửi một thư tới hộp thư của chính bạn và đọc `Authentication-Results`: SPF, DKIM và DMARC đều phải đạt.',
      },
      manyAtOnce: {
        see: 'Cứ gửi nhiều thư là bị',
        check: 'Tra giới hạn của tài khoản và gửi qua một hàng đợi giữ tốc độ dưới mức đó.',
      },
      everyone: {
        see: 'Với mọi người nhận',
        check:
          'Địa chỉ trong `from` phải thuộc tài khoản đăng nhập, và phải đăng nhập trước khi gửi thư.',
      },
      attachment: {
        see: 'Chỉ khi có tệp đính kèm',
        check:
          'Tệp đính kèm phình thêm một phần ba khi gửi. Hãy gửi chính thư đó không kèm tệp; nếu được, hãy gửi liên kết thay cho tệp.',
      },
    },
    lost: {
      spam: {
        see: 'Thư nằm trong mục spam',
        check:
          'Mở mã nguồn của thư ở đó và đọc `Authentication-Results`. SPF, DKIM hay DMARC có mục nào không đạt thì phải sửa trước tiên.',
      },
      nothing: {
        see: 'Không thấy thư ở đâu, còn `sendMail` báo thành công',
        check:
          'Thành công nghĩa là máy chủ đầu tiên đã nhận thư. Hãy dùng `messageId` tìm trong nhật ký của nhà cung cấp xem sau đó ra sao.',
      },
      bounce: {
        see: 'Có một thư trả về “Undelivered Mail”',
        check:
          'Dán toàn bộ thư trả về vào trang chủ. Nếu thư trả về không tới tay ai, hãy đặt `envelope.from` là một hộp thư có người đọc.',
      },
    },
  },
};
