import type { domino as facts } from '../../servers/domino.ts';
import type { Messages } from '../../types.ts';

export const domino: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'domino-mail-policy': {
    title: 'Máy chủ Domino từ chối người gửi này',
    meaning:
      'Phần kiểm soát người gửi của máy chủ Domino không cho phép người gửi trên phong bì hoặc tên miền của nó. Quản trị viên ở đó quyết định; người nhận và nội dung chưa được xem.',
    causes: [
      'Địa chỉ hoặc tên miền nằm trong danh sách bị cấm, hoặc không có trong danh sách được phép.',
      'Máy chủ tra cứu tên miền gửi, và không thấy tên miền của bạn trong DNS.',
    ],
    fixes: [
      'Kiểm tra xem tên miền trong `envelope.from` hoặc `from` có tồn tại và có bản ghi MX không.',
      'Liên lạc bằng cách khác để nhờ quản trị viên phía người nhận cho phép địa chỉ này.',
      'Nếu là máy chủ của bạn, xem phần SMTP inbound sender controls.',
    ],
  },
};
