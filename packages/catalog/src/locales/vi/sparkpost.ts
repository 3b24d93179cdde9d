import type { sparkpost as facts } from '../../providers/sparkpost.ts';
import type { Messages } from '../../types.ts';

export const sparkpost: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'sparkpost-bad-credentials': {
    title: 'SparkPost từ chối API key',
    meaning:
      'SparkPost đăng nhập bằng tên đăng nhập cố định `SMTP_Injection` và một API key được phép gửi qua SMTP.',
    causes: [
      '`auth.user` không phải là từ `SMTP_Injection`.',
      'Khóa thiếu quyền gửi qua SMTP, hoặc thuộc region EU.',
    ],
    fixes: [
      'Đặt `auth.user` thành đúng nguyên văn `SMTP_Injection`, và `auth.pass` thành khóa có quyền đó.',
      'Dùng `host` thuộc region của tài khoản.',
    ],
  },
  'sparkpost-sending-domain-missing': {
    title: 'Tên miền From chưa được thiết lập tại SparkPost',
    meaning: 'Tên miền của địa chỉ From không phải là tên miền gửi đã xác minh của tài khoản.',
    causes: [
      'Tên miền chưa từng được thêm, hoặc việc xác minh chưa hoàn tất.',
      'Tên miền nằm ở subaccount khác với nơi có khóa.',
    ],
    fixes: [
      'Thêm và xác minh đúng tên miền của `from`.',
      'Đặt `from` thành một địa chỉ thuộc tên miền đã xác minh.',
    ],
  },
  'sparkpost-invalid-api-header': {
    title: 'Header X-MSYS-API không phải JSON hợp lệ',
    meaning:
      'SparkPost đọc tùy chọn, tag và metadata từ header này ở dạng JSON và không phân tích được.',
    causes: [
      'Giá trị không phải JSON, hoặc một object bị nối thành chuỗi.',
      'Giá trị có ký tự ngoài ASCII, nên đã bị mã hóa trên đường đi.',
    ],
    fixes: [
      'Đặt header trong `headers` bằng `JSON.stringify`, và kiểm tra bằng một trình phân tích JSON.',
      'Chuyển ký tự ngoài ASCII thành dạng Unicode escape trước khi gửi.',
      'Gửi thử một lần không có header này để biết phần còn lại không sai.',
    ],
  },
  'sparkpost-sandbox-limit': {
    title: 'Tên miền sandbox của SparkPost đã hết lượt gửi',
    meaning:
      'Tên miền sandbox dành cho việc thử ban đầu và chỉ cho gửi vài thư trong suốt thời gian tồn tại của tài khoản. Chờ đợi cũng không có thêm lượt.',
    causes: ['`from` dùng tên miền sandbox của SparkPost.', 'Số thư thử của tài khoản đã hết.'],
    fixes: [
      'Thêm tên miền gửi của riêng bạn vào SparkPost và xác minh trong DNS.',
      'Sau đó dùng một địa chỉ thuộc tên miền ấy trong `from`.',
    ],
  },
};
