import type { zimbra as facts } from '../../servers/zimbra.ts';
import type { Messages } from '../../types.ts';

export const zimbra: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'zimbra-send-failed': {
    title: 'Zimbra không gửi được tới một số người nhận',
    meaning:
      'Máy chủ thư đứng sau Zimbra đã từ chối ít nhất một người nhận. Với ABORTED thì không ai nhận được thư, với PARTIAL thì những người nhận khác đã nhận.',
    causes: [
      'Một người nhận không tồn tại hoặc địa chỉ bị gõ sai.',
      'Người gửi không được phép gửi tới một trong các người nhận, chẳng hạn một danh sách phân phối.',
      'Máy chủ thư từ chối người nhận theo quy tắc riêng.',
    ],
    fixes: [
      'Đọc các địa chỉ mà lỗi liệt kê sau tên của nó, và câu trả lời của máy chủ thư nếu có.',
      'Sửa hoặc bỏ những người nhận đó, rồi gửi lại.',
      'Với PARTIAL, chỉ gửi lại cho những người bị từ chối, để không ai nhận hai lần.',
    ],
  },
};
