import type { barracuda as facts } from '../../providers/barracuda.ts';
import type { Messages } from '../../types.ts';

export const barracuda: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'barracuda-reputation': {
    title: 'Bị chặn vì uy tín tại Barracuda',
    meaning:
      'Bộ lọc Barracuda của bên nhận đánh giá địa chỉ IP gửi, hoặc một địa chỉ nêu trong header Received, là có uy tín kém.',
    causes: [
      'Đã thấy spam từ địa chỉ IP này.',
      'Địa chỉ được dùng chung hoặc trước đây do người khác dùng.',
      'Bộ lọc đọc các header Received cũ hơn và quy lỗi cho client đứng sau máy chủ của bạn.',
    ],
    fixes: [
      'Tra địa chỉ tại Barracuda Central và yêu cầu gỡ khỏi danh sách chặn ở đó.',
      'So địa chỉ trong câu trả lời với địa chỉ máy chủ của bạn: nếu là địa chỉ lạ thì đó là việc của bên nhận.',
      'Gửi qua máy chủ gửi thư (submission) có đăng nhập trên cổng 587 hoặc 465, thay vì giao thư từ địa chỉ IP này.',
    ],
  },
  'barracuda-recipient-blocked': {
    title: 'Bị bộ lọc Barracuda của người nhận chặn',
    meaning:
      'Barracuda Email Gateway Defense từ chối thư cho người nhận này theo một quy tắc, bộ lọc hoặc mức đánh giá; câu trả lời không nói rõ là gì.',
    causes: [
      'Một quy tắc của tổ chức hoặc người dùng phía nhận chặn người gửi, nội dung hoặc tệp đính kèm.',
      'SPF, DKIM hoặc DMARC không đạt.',
      'Một liên kết hoặc tên miền trong thư bị đánh giá kém.',
    ],
    fixes: [
      'Nhờ quản trị viên của người nhận xem lý do trong nhật ký thư Barracuda của họ.',
      'Thử với một thư văn bản thuần không có liên kết.',
      'Làm cho SPF, DKIM và DMARC đạt.',
    ],
  },
};
