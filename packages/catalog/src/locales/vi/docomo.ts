import type { docomo as facts } from '../../providers/japan.ts';
import type { Messages } from '../../types.ts';

export const docomo: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'docomo-unknown-user': {
    title: 'Địa chỉ không tồn tại, hoặc điện thoại từ chối thư',
    meaning:
      'Nhà mạng di động Nhật trả lời giống nhau khi địa chỉ không tồn tại và khi chủ địa chỉ đã đặt bộ lọc mà thư của bạn không qua được, chẳng hạn chỉ cho phép một số tên miền.',
    causes: [
      'Địa chỉ bị gõ sai hoặc đã đổi.',
      'Chủ địa chỉ này chỉ cho phép một số tên miền, hoặc từ chối thư không gửi từ điện thoại.',
    ],
    fixes: [
      'So địa chỉ với nguồn gốc của nó, từng ký tự một.',
      'Nếu địa chỉ đúng, liên lạc bằng cách khác để người nhận cho phép tên miền trong `from` ở phần cài đặt của nhà mạng.',
      'Nếu không thì ngừng gửi: gửi nhiều tới người dùng không tồn tại sẽ khiến người gửi bị chặn.',
    ],
  },
};
