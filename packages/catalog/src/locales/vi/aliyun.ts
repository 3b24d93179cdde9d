import type { aliyun as facts } from '../../providers/aliyun.ts';
import type { Messages } from '../../types.ts';

export const aliyun: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'aliyun-bad-credentials': {
    title: 'Alibaba Cloud từ chối đăng nhập SMTP',
    meaning:
      'DirectMail đăng nhập bằng địa chỉ gửi và mật khẩu SMTP được đặt cho địa chỉ đó trong console. Alibaba Mail đăng nhập bằng hộp thư, và chỉ khi ứng dụng bên thứ ba được cho phép.',
    causes: [
      'Chưa đặt mật khẩu SMTP cho địa chỉ gửi, hoặc bạn đang dùng mật khẩu của tài khoản.',
      '`host` thuộc region khác với region của địa chỉ gửi; hoặc, với Alibaba Mail, ứng dụng bên thứ ba đang bị tắt.',
    ],
    fixes: [
      'Đặt mật khẩu SMTP cho địa chỉ gửi trong console rồi đưa vào `auth.pass`.',
      'Đặt địa chỉ gửi vào `auth.user` và dùng `host` của đúng region. Với Alibaba Mail, cho phép ứng dụng bên thứ ba và dùng mật khẩu bảo mật của nó nếu đã đặt.',
    ],
  },
  'aliyun-from-mismatch': {
    title: 'Người gửi phải là địa chỉ đã đăng nhập',
    meaning:
      'Alibaba Cloud yêu cầu người gửi trên phong bì là tài khoản đã đăng nhập. Mã thuộc loại tạm thời, nhưng chờ đợi không giúp được gì.',
    causes: ['`from` hoặc `envelope.from` khác với `auth.user`.'],
    fixes: [
      'Đặt `from` thành địa chỉ trong `auth.user`, tên hiển thị tùy ý.',
      'Bỏ `envelope.from` và đặt địa chỉ của người khác vào `replyTo`.',
    ],
  },
  'aliyun-recipient-invalid': {
    title: 'Alibaba Cloud coi người nhận này là không hợp lệ',
    meaning:
      'DirectMail giữ một danh sách các địa chỉ bị coi là không hợp lệ, và người nhận này có trong đó. Nó không hỏi máy chủ bên người nhận.',
    causes: ['Địa chỉ không tồn tại, hoặc thư gửi tới đó từng bị trả về.', 'Địa chỉ bị gõ sai.'],
    fixes: [
      'So địa chỉ với nguồn gốc của nó, từng ký tự một.',
      'Ngừng gửi tới địa chỉ này và đánh dấu trong dữ liệu của bạn.',
      'Nếu bạn biết chắc địa chỉ hoạt động, mở yêu cầu hỗ trợ với Alibaba Cloud để được gỡ.',
    ],
  },
  'aliyun-invalid-setting': {
    title: 'Một mục cấu hình cho Alibaba Cloud không hợp lệ',
    meaning:
      'DirectMail đọc cấu hình riêng từ header X-AliDM-Settings và không chấp nhận một giá trị trong đó. Câu trả lời nêu tên mục cấu hình.',
    causes: [
      'Mục cấu hình mang một giá trị mà DirectMail không biết.',
      'Giá trị của header được ghép bằng tay và sai dạng.',
    ],
    fixes: [
      'Đọc tên mục cấu hình trong `err.response`, và sửa giá trị của nó trong `headers`.',
      'Gửi thử một lần không có header này để biết phần còn lại không sai.',
    ],
  },
  'aliyun-honeypot': {
    title: 'Người nhận là một bẫy spam',
    meaning:
      'Alibaba Cloud biết địa chỉ nhận này là địa chỉ bẫy, không có người thật nào dùng, nên không gửi thư. Vấn đề không nằm ở đăng nhập hay máy chủ của bạn.',
    causes: [
      'Danh sách được mua, thu thập từ các trang web hoặc chưa từng được xác nhận.',
      'Bot đã nhập địa chỉ này vào một biểu mẫu.',
      'Địa chỉ đã bỏ từ lâu và bị biến thành bẫy.',
    ],
    fixes: [
      'Xóa địa chỉ đó và không gửi tới nó nữa.',
      'Kiểm tra các địa chỉ khác đến từ cùng nguồn.',
      'Xác nhận địa chỉ mới bằng một thư có liên kết để bấm trước khi gửi tới đó.',
    ],
  },
};
