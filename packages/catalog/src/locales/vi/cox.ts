import type { cox as facts } from '../../providers/united-states.ts';
import type { Messages } from '../../types.ts';

export const cox: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'cox-sender-domain': {
    title: 'Cox không xác thực được tên miền gửi',
    meaning:
      'Thư không qua được các kiểm tra mà Cox thực hiện theo cấu hình SPF hoặc DKIM của tên miền trong địa chỉ gửi.',
    causes: [
      'Bản ghi SPF của tên miền không nêu máy chủ đã gửi thư.',
      'Thư không có chữ ký DKIM của tên miền, hoặc chữ ký không hợp lệ.',
    ],
    fixes: [
      'Gửi qua một dịch vụ có trong bản ghi SPF của tên miền gửi, hoặc thêm dịch vụ đó vào.',
      'Để thư được ký DKIM cho tên miền trong `from`.',
      'Gửi một thư tới hộp thư mà bạn đọc được header, và xem `Authentication-Results`.',
    ],
  },
};
