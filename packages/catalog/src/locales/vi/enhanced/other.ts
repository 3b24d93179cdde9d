import type { other as facts } from '../../../codes/enhanced/other.ts';
import type { Messages } from '../../../types.ts';

export const other: Record<keyof typeof facts, Messages> = {
  'X.0.0': {
    title: 'Không có chi tiết nào ngoài chữ số đầu',
    meaning:
      'Máy chủ chỉ nói là đã thành công (2), tạm thời thất bại (4) hay thất bại hẳn (5). Mọi điều còn lại nằm trong phần chữ của câu trả lời.',
    causes: [
      'Máy chủ gắn mã này vào mọi câu trả lời vì nó không có gì cụ thể hơn.',
      'Một bộ lọc hoặc máy chủ relay ở giữa đã thay mã gốc.',
    ],
    fixes: [
      'Đọc phần chữ của câu trả lời và mã ba chữ số đứng trước: chúng mới quyết định.',
      'Nếu bắt đầu bằng 4, gửi lại chính thư đó sau; nếu bắt đầu bằng 5, sửa điều gì đó trước.',
      'Nếu phần chữ cũng trống, hỏi bên vận hành máy chủ để xem log, kèm thời điểm và mã hàng đợi.',
    ],
  },
  '5.0.350': {
    title: 'Tổ chức của người nhận từ chối, không rõ chi tiết',
    meaning:
      'Exchange Online chuyển lại một lời từ chối từ phía người nhận mà nó không có mã riêng. Manh mối duy nhất là phần chữ của câu trả lời.',
    causes: [
      'Máy chủ hoặc bộ lọc của người nhận từ chối thư bằng một câu trả lời khác thường.',
      'Phần chữ có "policy violation": tệp đính kèm lồng trong tệp đính kèm khác.',
      'Phần chữ có "header is too long": thư ở định dạng Rich Text.',
    ],
    fixes: [
      'Đọc lời của máy chủ từ xa trong báo cáo và xử lý theo đó.',
      'Gửi thử một lần không có tệp đính kèm, chỉ HTML và văn bản thuần, để biết có phải do nội dung không.',
      'Nếu vẫn lỗi, gửi toàn bộ báo cáo cho quản trị viên của người nhận.',
    ],
  },
};
