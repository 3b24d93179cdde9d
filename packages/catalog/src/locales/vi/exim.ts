import type { exim as facts } from '../../servers/exim.ts';
import type { Messages } from '../../types.ts';

export const exim: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'exim-retry-timeout': {
    title: 'Exim bỏ cuộc vì thất bại quá lâu',
    meaning:
      'Các máy chủ của người nhận đã thất bại lâu hơn thời gian Exim còn thử. Thư mới có thể bị trả về ngay mà không được thử lần nào.',
    causes: [
      'Các máy chủ của tên miền người nhận ngừng hoạt động hoặc không kết nối được.',
      'Chúng hoãn mọi thư.',
      'Có tường lửa hoặc lệnh chặn giữa máy chủ relay và các máy chủ đó.',
    ],
    fixes: [
      'Tìm trong log của máy chủ relay lần thất bại cuối với tên miền đó, và xử lý theo đó.',
      'Kiểm tra bản ghi MX của tên miền người nhận, và xem máy chủ của nó có trả lời ở cổng 25 không.',
      'Chỉ gửi lại khi lý do đã hết.',
    ],
  },
};
