import type { powermta as facts } from '../../servers/powermta.ts';
import type { Messages } from '../../types.ts';

export const powermta: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'powermta-relaying-issues': {
    title: 'Máy chủ kế tiếp không chịu chuyển tiếp (relay) thư',
    meaning:
      'PowerMTA đã tiếp nhận thư, và một máy chủ sau nó không nhận thư cho người nhận đó. Việc đăng nhập của bạn không phải là vấn đề.',
    causes: [
      'Bản ghi MX của tên miền người nhận nêu một máy chủ không phục vụ tên miền đó.',
      'Một tuyến (route) trong PowerMTA gửi thư của tên miền này tới sai host.',
    ],
    fixes: [
      'So bản ghi MX của tên miền người nhận với máy chủ mà báo cáo nêu.',
      'Báo cho quản trị viên của tên miền đó, hoặc sửa tuyến.',
    ],
  },
  'powermta-policy-related': {
    title: 'Một máy chủ sau PowerMTA từ chối theo chính sách',
    meaning:
      'PowerMTA đã tiếp nhận thư và báo rằng một máy chủ sau nó từ chối theo một quy tắc. Loại lỗi này chỉ là tóm tắt; lời của máy chủ đó nằm trong cùng báo cáo.',
    causes: [
      'SPF, DKIM hoặc DMARC không đạt với tên miền của bạn.',
      'Địa chỉ IP của PowerMTA có uy tín thấp ở đó.',
      'Tổ chức của người nhận có quy tắc chặn thư này.',
    ],
    fixes: [
      'Đọc dòng `Diagnostic-Code` của báo cáo, và tra nội dung đó.',
      'Kiểm tra SPF, DKIM và DMARC của tên miền trong `from`.',
      'Hỏi quản trị viên của người nhận, kèm dòng đó.',
    ],
  },
  'powermta-protocol-errors': {
    title: 'PowerMTA và máy chủ kế tiếp không hiểu nhau',
    meaning:
      'PowerMTA đã tiếp nhận thư và báo một lỗi SMTP khi trao đổi với máy chủ kế tiếp. Kết nối của bạn tới PowerMTA vẫn ổn.',
    causes: [
      'Máy chủ kế tiếp từ chối hoặc không hiểu một lệnh.',
      'Tường lửa hoặc bộ lọc trước máy chủ đó làm thay đổi phiên.',
    ],
    fixes: [
      'Đọc dòng `Diagnostic-Code` của báo cáo: dòng này chứa câu trả lời của máy chủ đó.',
      'Nhờ bên vận hành PowerMTA xem log của tên miền này.',
    ],
  },
};
