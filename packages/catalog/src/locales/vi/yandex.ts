import type { yandex as facts } from '../../providers/yandex.ts';
import type { Messages } from '../../types.ts';

export const yandex: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'yandex-bad-credentials': {
    title: 'Yandex từ chối đăng nhập',
    meaning:
      'Yandex yêu cầu mật khẩu ứng dụng với các ứng dụng email. Mật khẩu tài khoản bị từ chối ngay cả khi đúng.',
    causes: [
      '`auth.pass` là mật khẩu tài khoản.',
      'Mật khẩu ứng dụng được tạo cho loại ứng dụng khác, không phải thư, hoặc đã bị xóa.',
      'Với hộp thư thuộc tên miền riêng, `auth.user` không phải là địa chỉ đầy đủ.',
    ],
    fixes: [
      'Tạo mật khẩu ứng dụng dành cho thư trong tài khoản Yandex và đặt vào `auth.pass`.',
      'Cho phép ứng dụng email truy cập trong phần cài đặt thư.',
      'Đăng nhập một lần trên web để kích hoạt hộp thư mới.',
    ],
  },
  'yandex-access-not-enabled': {
    title: 'Tài khoản Yandex này không cho phép ứng dụng email',
    meaning: 'Đăng nhập đã đúng, nhưng hộp thư không mở cho ứng dụng email.',
    causes: [
      'Quyền truy cập bằng ứng dụng email đang tắt trong phần cài đặt hộp thư.',
      'Hộp thư mới chưa từng được mở trên web nên điều khoản chưa được chấp nhận.',
      'Quản trị viên của tổ chức cấm, hoặc gói không bao gồm.',
    ],
    fixes: [
      'Bật quyền truy cập bằng ứng dụng email, kèm mật khẩu ứng dụng, trong phần cài đặt thư.',
      'Đăng nhập hộp thư một lần trên web và chấp nhận điều khoản.',
      'Hỏi quản trị viên của tổ chức Yandex 360.',
    ],
  },
  'yandex-captcha-required': {
    title: 'Yandex yêu cầu chứng minh bạn không phải robot',
    meaning:
      'Yandex thấy việc gửi giống spam, và tạm khóa đăng nhập cho đến khi có người vượt qua bước kiểm tra trên web.',
    causes: [
      'Nhiều thư hoặc các thư giống nhau trong thời gian ngắn.',
      'Tài khoản mới, hoặc lần đăng nhập từ một mạng mới.',
    ],
    fixes: [
      'Mở liên kết trong câu trả lời, hoặc gửi một thư từ webmail, và vượt qua bước kiểm tra.',
      'Gửi chậm hơn, với nội dung đa dạng mà người nhận mong muốn.',
      'Dùng dịch vụ gửi thư giao dịch cho thư của ứng dụng.',
    ],
  },
  'yandex-tls-required': {
    title: 'Yandex yêu cầu kết nối mã hóa',
    meaning: 'Thông tin đăng nhập hoặc thư được gửi trên kết nối không mã hóa, và Yandex từ chối.',
    causes: ['`ignoreTLS` đang bật, hoặc cổng 25 được dùng mà không có STARTTLS.'],
    fixes: [
      'Dùng cổng 465 với `secure: true`.',
      'Hoặc cổng 587 với `secure: false` và `requireTLS: true`.',
    ],
  },
  'yandex-from-not-owned': {
    title: 'Yandex không cho tài khoản này gửi bằng địa chỉ đó',
    meaning:
      'Người gửi trên phong bì không phải là địa chỉ đã đăng nhập, cũng không phải alias của nó.',
    causes: [
      '`from` hoặc `envelope.from` khác với `auth.user`, hoặc bị trống.',
      'Một framework tự đặt địa chỉ mặc định của nó vào `from`.',
      'Alias thuộc một hộp thư khác của tên miền.',
    ],
    fixes: [
      'Đặt `from` thành địa chỉ trong `auth.user`.',
      'Thêm alias cho hộp thư đó trong Yandex 360.',
      'Đặt địa chỉ của khách trong biểu mẫu liên hệ vào `replyTo`.',
    ],
  },
  'yandex-spam-suspected': {
    title: 'Yandex nghi ngờ thư là spam',
    meaning:
      'Yandex từ chối thư ngay trong lúc gửi, và nếu tiếp diễn có thể khóa tài khoản khoảng một ngày.',
    causes: [
      'Nội dung rất ngắn, có liên kết, hoặc giống hệt nhau cho nhiều người nhận.',
      'Tài khoản mới mà gửi thư tự động.',
      'Nội dung được mã hóa hoặc không đọc được.',
    ],
    fixes: [
      'Dừng một ngày, rồi gửi ít thư hơn với nội dung đầy đặn hơn.',
      'Vượt qua bước kiểm tra ở liên kết trong câu trả lời.',
      'Dùng dịch vụ gửi thư giao dịch cho thư của ứng dụng.',
    ],
  },
  'yandex-limit-reached': {
    title: 'Đã chạm giới hạn gửi tại Yandex',
    meaning: 'Với mỗi hộp thư, Yandex giới hạn số người nhận của một thư và của một ngày.',
    causes: [
      'Thư hàng loạt hoặc thư tự động đi qua một hộp thư.',
      'Mỗi địa chỉ trong `to`, `cc` và `bcc` đều được tính.',
    ],
    fixes: [
      'Chờ 24 giờ; các lần thử trong lúc bị chặn có thể kéo dài thêm.',
      'Dùng dịch vụ gửi thư giao dịch cho thư của ứng dụng.',
    ],
  },
};
