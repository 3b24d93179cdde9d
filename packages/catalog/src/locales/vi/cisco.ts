import type { cisco as facts } from '../../providers/cisco.ts';
import type { Messages } from '../../types.ts';

export const cisco: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'cisco-talos-reputation': {
    title: 'Cisco Talos đánh giá kém địa chỉ IP gửi',
    meaning:
      'Bên nhận từ chối địa chỉ IP vì uy tín của nó tại Cisco Talos, nơi mà câu trả lời có liên kết đến.',
    causes: [
      'Spam đã đi từ địa chỉ IP này hoặc từ mạng của nó.',
      'Địa chỉ nằm trong một danh sách chặn khác, hoặc còn mới.',
    ],
    fixes: [
      'Tra địa chỉ trong trung tâm uy tín của Talos.',
      'Xử lý nguyên nhân, rồi mở ticket về uy tín ở đó.',
      'Gửi qua máy chủ gửi thư (submission) có đăng nhập trên cổng 587 hoặc 465, thay vì giao thư từ địa chỉ IP này.',
    ],
  },
};
