import type { enhancedClass as facts } from '../../codes/enhanced-class.ts';
import type { Messages } from '../../types.ts';

export const enhancedClass: Record<keyof typeof facts, Messages> = {
  '2.X.X': {
    title: 'Đã thành công',
    meaning:
      'Bước này hoặc việc giao thư đã thành công. Nếu đến sau khi truyền thư, nó có nghĩa là máy chủ đã tiếp nhận thư, không phải thư đã vào hộp thư đến.',
    causes: ['Một lệnh được chấp nhận, hoặc báo cáo về thư đã giao hay đã chuyển tiếp (relay).'],
    fixes: [],
  },
  '4.X.X': {
    title: 'Tạm thời thất bại',
    meaning:
      'Thư có thể chấp nhận được, nhưng một điều tạm thời đã chặn nó lại. Chính thư đó, không sửa gì, về sau có thể qua được.',
    causes: [
      'Máy chủ đang bận, giới hạn tốc độ của bạn hoặc greylisting lần tiếp xúc đầu tiên.',
      'Thứ mà máy chủ cần, như DNS hoặc nơi lưu trữ, lúc này không hoạt động.',
      'Hộp thư tạm thời đóng hoặc đầy.',
    ],
    fixes: [
      'Gửi lại về sau, tăng dần thời gian chờ từ nửa giờ trở lên, và nhiều nhất là vài ngày.',
      'nodemailer không tự gửi lại: đưa thư vào hàng đợi của bạn, hoặc giao cho một máy chủ relay.',
      'Nếu mãi không hết, đọc phần chữ của câu trả lời: có thể có điều phải sửa.',
    ],
  },
  '5.X.X': {
    title: 'Thất bại hẳn',
    meaning:
      'Ở dạng này thư sẽ không qua được. Phải thay đổi điều gì đó trước: địa chỉ, thư, cấu hình của bạn hoặc một quy tắc của máy chủ.',
    causes: [
      'Người nhận không tồn tại.',
      'Một quy tắc của máy chủ từ chối bạn hoặc thư.',
      'Việc đăng nhập hoặc cấu hình transport bị sai.',
    ],
    fixes: [
      'Đọc số thứ hai, số thứ ba và phần chữ: chúng cho biết phải sửa gì.',
      'Đừng gửi lại khi chưa sửa gì: bị từ chối nhiều lần làm hại uy tín của bạn.',
    ],
  },
};
