import type { proofpoint as facts } from '../../providers/proofpoint.ts';
import type { Messages } from '../../types.ts';

export const proofpoint: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'proofpoint-dynamic-reputation': {
    title: 'Bị chặn vì uy tín tại Proofpoint',
    meaning:
      'Proofpoint hiện đánh giá xấu địa chỉ IP gửi và bên nhận từ chối thư từ đó. Đánh giá này nhắm vào địa chỉ, không nhắm vào thư này.',
    causes: [
      'Spam hoặc một đợt thư đột ngột đã đi từ địa chỉ IP này.',
      'Trước đây địa chỉ do người khác dùng, hoặc đang dùng chung.',
      'Một biểu mẫu hoặc tài khoản của bạn đang bị lợi dụng.',
    ],
    fixes: [
      'Tra địa chỉ IP trên trang kiểm tra IP của Proofpoint và yêu cầu xem xét ở đó.',
      'Xử lý nguyên nhân trước: bị lợi dụng, danh sách cũ, thiếu bản ghi PTR.',
      'Gửi qua máy chủ gửi thư (submission) có đăng nhập trên cổng 587 hoặc 465, thay vì giao thư từ địa chỉ IP này.',
    ],
  },
  'proofpoint-dmarc': {
    title: 'Proofpoint từ chối theo chính sách DMARC của From',
    meaning:
      'Thư không đạt DMARC, và chính sách mà tên miền From công bố yêu cầu từ chối. Proofpoint đã làm theo ý của chủ tên miền.',
    causes: [
      'Dịch vụ gửi thư không có trong bản ghi SPF của tên miền From và không ký bằng khóa DKIM của tên miền đó.',
      'SPF hoặc DKIM đạt nhưng cho tên miền khác với tên miền trong `from`.',
      'Máy chủ chuyển tiếp đã làm thay đổi thư.',
    ],
    fixes: [
      'Ký DKIM cho tên miền của `from`, hoặc dùng tùy chọn `dkim` của nodemailer.',
      'Thêm dịch vụ gửi thư vào bản ghi SPF và để người gửi trên phong bì dùng cùng tên miền.',
      'Đặt trong `from` một tên miền mà bạn kiểm soát.',
    ],
  },
  'proofpoint-local-policy': {
    title: 'Bị quy tắc Proofpoint riêng của người nhận từ chối',
    meaning:
      'Một quy tắc do quản trị viên của tổ chức bên nhận đặt đã từ chối thư; câu trả lời không nói là quy tắc nào.',
    causes: [
      'Mục chặn đối với người gửi, tên miền hoặc địa chỉ IP.',
      'Quy tắc về tệp đính kèm, kích thước hoặc nội dung.',
      'Quy tắc chống thư từ ngoài mang địa chỉ From nội bộ.',
    ],
    fixes: [
      'Hỏi quản trị viên của người nhận, kèm thời gian và toàn bộ câu trả lời, xem quy tắc nào đã chặn.',
      'Gửi một thư văn bản thuần để xem nội dung có phải là lý do không.',
      'Bảo đảm SPF, DKIM và DMARC đều đạt.',
    ],
  },
};
