import type { tOnline as facts } from '../../providers/germany.ts';
import type { Messages } from '../../types.ts';

export const tOnline: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  't-online-ip-not-known': {
    title: 'T-Online không biết địa chỉ IP của bạn',
    meaning:
      'T-Online không nhận thư giao trực tiếp từ địa chỉ IP có uy tín xấu hoặc chưa rõ uy tín. Địa chỉ mới hoặc ít dùng bị từ chối ngay.',
    causes: [
      'Máy chủ hoặc địa chỉ của nó còn mới, hoặc đã lâu không gửi gì tới T-Online.',
      'Thiếu bản ghi PTR, hoặc tên trong đó không cho thấy ai vận hành máy chủ.',
      'Spam đã đi từ địa chỉ này.',
    ],
    fixes: [
      'Gửi qua một dịch vụ gửi thư (submission) có uy tín trên cổng 587 hoặc 465.',
      'Nếu là máy chủ thư của bạn: đặt bản ghi PTR thuộc tên miền của bạn, có trang web ghi thông tin liên hệ.',
      'Sau đó viết tới địa chỉ nêu trong câu trả lời, đề nghị chấp nhận địa chỉ IP này.',
    ],
  },
  't-online-spam-rejected': {
    title: 'Bị từ chối vì spam hoặc virus',
    meaning:
      'Bộ lọc từ chối thư, và câu trả lời không nói rõ là spam hay mã độc. Người nhận hoàn toàn có thể có thật.',
    causes: [
      'Có liên kết tới tên miền có uy tín xấu, hoặc nội dung thư giống spam.',
      'Tệp đính kèm bị nhiễm, hoặc thuộc loại hay bị lạm dụng.',
      'Người gửi không có SPF hoặc DKIM, hoặc từng bị khiếu nại.',
    ],
    fixes: [
      'Gửi một thư văn bản ngắn, không có tệp đính kèm, tới cùng người nhận.',
      'Nếu qua được, thêm lại lần lượt tệp đính kèm và liên kết.',
      'Quét virus các tệp đính kèm, và thiết lập SPF và DKIM.',
    ],
  },
};
