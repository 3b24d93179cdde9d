import type { genericSender as facts } from '../../servers/generic-sender.ts';
import type { Messages } from '../../types.ts';

export const genericSender: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'generic-account-blocked': {
    title: 'Tài khoản của bạn không được gửi thư',
    meaning:
      'Nhà cung cấp đã ngừng tài khoản mà bạn dùng để gửi, hoặc chưa duyệt nó. Địa chỉ trong `from`, người nhận và nội dung chưa được xét.',
    causes: [
      'Nhà cung cấp thấy spam hoặc việc gửi bất thường, có thể do người có mật khẩu của bạn.',
      'Tài khoản còn mới và đang chờ duyệt hoặc xác nhận.',
      'Còn hóa đơn chưa trả, hoặc tài khoản đã bị đóng.',
    ],
    fixes: [
      'Đăng nhập vào trang web của nhà cung cấp, và làm theo yêu cầu ở đó.',
      'Nếu thư không phải của bạn, đổi mật khẩu và bảo vệ các biểu mẫu.',
      'Hỏi bộ phận hỗ trợ của nhà cung cấp, kèm toàn bộ câu trả lời.',
    ],
  },
};
