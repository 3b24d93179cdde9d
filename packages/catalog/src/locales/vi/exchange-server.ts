import type { exchangeServer as facts } from '../../servers/exchange-server.ts';
import type { Messages } from '../../types.ts';

export const exchangeServer: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'exchange-server-sender-denied': {
    title: 'Máy chủ của người nhận chặn người gửi này',
    meaning:
      'Bộ lọc người gửi trên máy chủ Exchange của người nhận từ chối địa chỉ gửi hoặc tên miền của nó.',
    causes: [
      'Địa chỉ hoặc tên miền của nó nằm trong danh sách người gửi bị chặn ở đó.',
      'Bộ lọc từ chối thư không có người gửi.',
    ],
    fixes: [
      'Nhờ quản trị viên của người nhận xóa mục đó khỏi bộ lọc người gửi.',
      'Bảo đảm `from` và `envelope.from` là đúng địa chỉ mà bạn muốn dùng để gửi.',
    ],
  },
};
