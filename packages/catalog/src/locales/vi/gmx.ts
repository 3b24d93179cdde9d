import type { gmx as facts } from '../../providers/gmx.ts';
import type { Messages } from '../../types.ts';

export const gmx: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'gmx-bad-credentials': {
    title: 'GMX, WEB.DE hoặc IONOS từ chối đăng nhập',
    meaning: 'Máy chủ thư không chấp nhận tên đăng nhập và mật khẩu này từ một ứng dụng email.',
    causes: [
      'Ở GMX và WEB.DE, quyền truy cập qua POP3 và IMAP đang tắt; mặc định nó tắt và chi phối cả SMTP.',
      'Xác thực hai yếu tố đang bật, nhưng client dùng mật khẩu thông thường.',
      'Ở IONOS, mật khẩu của hợp đồng được dùng thay cho mật khẩu của hộp thư.',
      '`auth.user` không phải là địa chỉ đầy đủ.',
    ],
    fixes: [
      'Ở GMX và WEB.DE, cho phép POP3 và IMAP trong phần cài đặt của hộp thư.',
      'Nếu dùng xác thực hai yếu tố, hãy tạo mật khẩu ứng dụng.',
      'Ở IONOS, đặt mật khẩu mới cho hộp thư và chờ vài phút.',
    ],
  },
  'gmx-from-not-allowed': {
    title: 'Người gửi không thuộc hộp thư này',
    meaning:
      'Máy chủ nói hộp thư không khả dụng, nhưng ý chỉ người gửi của bạn: tài khoản đã đăng nhập không được dùng địa chỉ đó.',
    causes: [
      '`from` hoặc `envelope.from` khác với hộp thư trong `auth.user`.',
      'Địa chỉ nằm ở tài khoản hoặc tên miền khác.',
      'Một framework tự đặt địa chỉ mặc định của nó vào `from`.',
    ],
    fixes: [
      'Đặt `from` thành địa chỉ của hộp thư hoặc một alias của nó.',
      'Bỏ `envelope.from` và đặt địa chỉ của người khác vào `replyTo`.',
    ],
  },
  'gmx-send-limit': {
    title: 'Hộp thư đã chạm giới hạn gửi',
    meaning:
      'GMX, WEB.DE và IONOS giới hạn số thư và số người nhận mà một hộp thư được gửi trong một khoảng thời gian.',
    causes: [
      'Thư hàng loạt hoặc thư tự động.',
      'Hộp thư mới có giới hạn thấp.',
      'Có người khác biết mật khẩu.',
    ],
    fixes: [
      'Chờ, rồi gửi ít thư hơn trong mỗi khoảng thời gian.',
      'Đổi mật khẩu nếu bạn không gửi nhiều đến thế.',
      'Dùng dịch vụ gửi thư giao dịch cho thư của ứng dụng.',
    ],
  },
  'gmx-policy': {
    title: 'Thư bị từ chối theo một chính sách',
    meaning:
      'GMX, WEB.DE và IONOS dùng chung cách diễn đạt này cho nhiều quy tắc. Liên kết ở cuối câu trả lời, nếu có, nêu quy tắc bị vi phạm; từ chối tạm thời phần lớn là do máy chủ gửi.',
    causes: [
      'Một header bị sai: ngày giờ, From thứ hai, hoặc ký tự đặc biệt không được mã hóa trong tên.',
      'Nội dung hoặc tệp đính kèm bị từ chối.',
      'Địa chỉ IP mà bạn dùng để gửi có uy tín xấu, hoặc đã gửi đến nhiều địa chỉ không tồn tại.',
    ],
    fixes: [
      'Mở liên kết trong câu trả lời và đọc lý do.',
      'Để nodemailer tự tạo header và bỏ các mục trong `headers`.',
      'So sánh với một thư văn bản thuần không có liên kết và tệp đính kèm.',
    ],
  },
};
