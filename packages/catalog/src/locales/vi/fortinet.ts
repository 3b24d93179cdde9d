import type { fortinet as facts } from '../../providers/fortinet.ts';
import type { Messages } from '../../types.ts';

export const fortinet: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'fortinet-content': {
    title: 'Một liên kết trong thư nằm trong danh sách chặn',
    meaning:
      'Bộ lọc biết một địa chỉ web trong thư là có hại hoặc bị dùng trong spam. Vấn đề không nằm ở máy chủ gửi.',
    causes: [
      'Trang được liên kết đã bị xâm nhập hoặc bị dùng cho spam.',
      'Tên miền rút gọn liên kết hoặc theo dõi nằm trong danh sách.',
      'Nội dung của người dùng hoặc thư trích dẫn mang theo liên kết.',
    ],
    fixes: [
      'Tìm tên miền trong câu trả lời, hoặc kiểm tra mọi tên miền trong văn bản, HTML và chữ ký.',
      'Bỏ liên kết, hoặc dùng liên kết từ tên miền của bạn.',
      'Nếu tên miền là của bạn, làm sạch trang web và yêu cầu bên vận hành danh sách gỡ tên miền.',
    ],
  },
};
