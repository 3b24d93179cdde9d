import type { aruba as facts } from '../../providers/italy.ts';
import type { Messages } from '../../types.ts';

export const aruba: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'aruba-policy-violation': {
    title: 'Aruba tạm chặn việc gửi thư',
    meaning:
      'Máy chủ gửi thư thấy quá nhiều thư, hoặc quá nhiều thư không giao được, từ tài khoản hoặc địa chỉ IP của bạn. Đây là lệnh chặn tạm thời, dù mã trả lời thuộc loại vĩnh viễn.',
    causes: [
      'Số thư gửi trong thời gian ngắn vượt mức nhà cung cấp khuyến nghị.',
      'Nhiều người nhận không tồn tại hoặc từ chối thư.',
      'Người khác gửi bằng tài khoản của bạn hoặc từ cùng địa chỉ IP.',
    ],
    fixes: [
      'Chờ một giờ, rồi gửi chậm lại: `pool: true` với `rateLimit` và `rateDelta`.',
      'Bỏ các địa chỉ đã có thư trả về (bounce).',
      'Mở liên kết trong câu trả lời để biết chính xác quy tắc, và đổi `auth.pass` nếu thư đó không phải do bạn gửi.',
    ],
  },
};
