import type { proton as facts } from '../../providers/proton.ts';
import type { Messages } from '../../types.ts';

export const proton: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'proton-bad-credentials': {
    title: 'Proton từ chối đăng nhập',
    meaning:
      'Proton có hai cách đăng nhập: SMTP token cho host của Proton, và Proton Mail Bridge trên máy của bạn. Cả hai đều không nhận mật khẩu tài khoản.',
    causes: [
      '`auth.pass` là mật khẩu tài khoản thay vì SMTP token hoặc mật khẩu của Bridge.',
      '`auth.user` không phải là địa chỉ đã dùng để tạo token.',
      'Gói không có SMTP submission, hoặc địa chỉ không thuộc tên miền tùy chỉnh.',
    ],
    fixes: [
      'Tạo SMTP token cho địa chỉ gửi và dùng địa chỉ cùng token đó.',
      'Với Bridge, chép tên đăng nhập, mật khẩu và cổng từ Bridge, không phải từ tài khoản.',
      'Với token, dùng cổng 587 với `requireTLS: true`.',
    ],
  },
  'proton-sender-mismatch': {
    title: 'Proton không cho tài khoản này gửi bằng địa chỉ đó',
    meaning: 'Người gửi không phải là địa chỉ của tài khoản đã đăng nhập.',
    causes: [
      '`from` hoặc `envelope.from` khác với địa chỉ của token hoặc của Bridge.',
      'Bridge đang ở chế độ split và đăng nhập là của địa chỉ khác.',
    ],
    fixes: [
      'Đặt `from` và `auth.user` thành cùng một địa chỉ.',
      'Tạo token cho từng địa chỉ dùng để gửi.',
    ],
  },
  'proton-limit-reached': {
    title: 'Đã chạm giới hạn gửi tại Proton',
    meaning: 'Proton giới hạn số thư và người nhận của mỗi tài khoản theo giờ hoặc ngày.',
    causes: ['Thư hàng loạt hoặc thư tự động đi qua một hộp thư.'],
    fixes: [
      'Chờ, và giãn thư ra trong ngày.',
      'Dùng dịch vụ gửi thư giao dịch cho thư của ứng dụng.',
    ],
  },
  'proton-bridge-transaction-failed': {
    title: 'Proton không nhận thư từ Bridge',
    meaning:
      'Proton Mail Bridge chuyển thư tới API của Proton, và API từ chối. Câu nói về thời tiết chỉ là lời cố định; lý do, nếu có, nằm sau đó.',
    causes: [
      'Địa chỉ trong `from` không phải địa chỉ đang hoạt động của tài khoản.',
      'Một người nhận hoặc tệp đính kèm không được chấp nhận.',
      'Bridge đã cũ hoặc mất phiên đăng nhập.',
    ],
    fixes: [
      'Đọc phần cuối của `err.response`, và log của Bridge.',
      'Đặt `from` là một địa chỉ đang hoạt động của tài khoản Proton.',
      'Cập nhật Bridge, và đăng nhập lại ở đó.',
    ],
  },
};
