import type { aruba as facts } from '../../providers/italy.ts';
import type { Messages } from '../../types.ts';

export const aruba: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'aruba-policy-violation': {
    title: 'Aruba tạm chặn việc gửi thư',
    meaning:
      'Máy chủ gửi thư thấy quá nhiều thư, hoặc quá nhiều thư không giao được, từ tài khoản hoặc địa chỉ IP của bạn. Đây là chặn tạm thời dù mã nói là vĩnh viễn.',
    causes: [
      'Gửi trong thời gian ngắn nhiều hơn mức nhà cung cấp khuyên.',
      'Nhiều người nhận không tồn tại hoặc từ chối thư.',
      'Người khác gửi bằng tài khoản của bạn hoặc từ cùng địa chỉ IP.',
    ],
    fixes: [
      'Chờ một giờ, rồi gửi chậm lại: `pool: true` với `rateLimit` và `rateDelta`.',
      'Bỏ các địa chỉ đã có thư trả về.',
      'Mở liên kết trong câu trả lời để biết đúng quy tắc, và đổi `auth.pass` nếu không phải thư của bạn.',
    ],
  },
};
