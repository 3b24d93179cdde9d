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
  'cox-temporary-block': {
    title: 'Cox chặn địa chỉ IP trong tối đa một ngày',
    meaning:
      'Cox thấy địa chỉ IP gửi thư có hành vi giống spam và từ chối thư từ đó trong tối đa 24 giờ. Việc chặn tự hết hạn, nên không cần yêu cầu gỡ.',
    causes: [
      'Spam hoặc một đợt thư lớn đột ngột đã đi ra từ địa chỉ IP.',
      'Nhiều người nhận tại Cox không tồn tại hoặc đã khiếu nại.',
      'Người khác cũng gửi từ cùng địa chỉ IP.',
    ],
    fixes: [
      'Giữ lại thư gửi tới Cox, và gửi lại sau một ngày, chậm hơn.',
      'Xem log để tìm tài khoản, biểu mẫu hoặc danh sách đã gây ra việc này, và chặn nó lại.',
      'Nếu lại bị chặn, gửi qua một dịch vụ gửi thư có uy tín.',
    ],
  },
};
