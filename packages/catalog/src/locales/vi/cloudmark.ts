import type { cloudmark as facts } from '../../providers/cloudmark.ts';
import type { Messages } from '../../types.ts';

export const cloudmark: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'cloudmark-sender-intelligence': {
    title: 'Bị chặn bởi Cloudmark Sender Intelligence',
    meaning:
      'Bên nhận hỏi Cloudmark về địa chỉ IP gửi, và ở đó địa chỉ này bị đánh giá kém. Một số nhà mạng lớn làm như vậy.',
    causes: [
      'Spam hoặc nhiều người nhận không tồn tại từ địa chỉ IP này.',
      'Địa chỉ dùng chung với bên gửi xấu.',
    ],
    fixes: [
      'Yêu cầu đặt lại đánh giá của địa chỉ trên trang Cloudmark mà câu trả lời có liên kết đến.',
      'Xử lý nguyên nhân trước, nếu không đánh giá xấu sẽ quay lại.',
      'Gửi qua máy chủ gửi thư (submission) có đăng nhập trên cổng 587 hoặc 465, thay vì giao thư từ địa chỉ IP này.',
    ],
  },
};
