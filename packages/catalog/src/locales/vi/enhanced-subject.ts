import type { enhancedSubject as facts } from '../../codes/enhanced-subject.ts';
import type { Messages } from '../../types.ts';

export const enhancedSubject: Record<keyof typeof facts, Messages> = {
  'X.0.X': {
    title: 'Không nêu chủ đề',
    meaning:
      'Máy chủ không nói câu trả lời liên quan đến điều gì. Chỉ chữ số đầu và phần chữ là có giá trị.',
    causes: ['Máy chủ không có mã cụ thể hơn, hoặc không muốn nói.'],
    fixes: [
      'Đọc phần chữ của câu trả lời.',
      'Nếu bắt đầu bằng 4, gửi lại; nếu bắt đầu bằng 5, sửa điều gì đó.',
    ],
  },
  'X.1.X': {
    title: 'Về một địa chỉ',
    meaning:
      'Câu trả lời nói về địa chỉ người gửi hoặc người nhận: cách viết, sự tồn tại hoặc tên miền của nó.',
    causes: [
      'Địa chỉ viết sai hoặc không tồn tại.',
      'Tên miền của địa chỉ không tồn tại hoặc không nhận thư.',
      'Địa chỉ gửi không hợp lệ.',
    ],
    fixes: [
      'Xem `err.command`: MAIL FROM là người gửi, RCPT TO là người nhận.',
      'Sửa địa chỉ, hoặc bỏ người nhận đó.',
    ],
  },
  'X.2.X': {
    title: 'Về hộp thư của người nhận',
    meaning:
      'Hộp thư có tồn tại, và tình trạng của nó đã chặn thư lại. Chủ hộp thư phải thay đổi điều đó.',
    causes: ['Hộp thư đầy.', 'Hộp thư bị vô hiệu hóa.', 'Thư lớn hơn mức hộp thư này cho phép.'],
    fixes: [
      'Nếu bắt đầu bằng 4, gửi lại sau.',
      'Nếu bắt đầu bằng 5, liên hệ người nhận qua kênh khác, hoặc rút gọn thư.',
    ],
  },
  'X.3.X': {
    title: 'Về hệ thống thư bên nhận',
    meaning: 'Câu trả lời nói về toàn bộ máy chủ bên nhận. Quản trị viên của nó phải xử lý.',
    causes: [
      'Máy chủ quá tải, đầy hoặc đang bảo trì.',
      'Thư vượt giới hạn của cả hệ thống.',
      'Máy chủ cấu hình sai.',
    ],
    fixes: [
      'Nếu bắt đầu bằng 4, gửi lại sau và chậm hơn.',
      'Nếu bắt đầu bằng 5, đọc phần chữ và báo cho quản trị viên của máy chủ.',
    ],
  },
  'X.4.X': {
    title: 'Về mạng hoặc đường đi của thư',
    meaning:
      'Đường nối giữa các máy chủ không hoạt động: kết nối, DNS hoặc định tuyến. Lý do không nằm ở thư hay ở hộp thư.',
    causes: [
      'Máy chủ kế tiếp không trả lời.',
      'Tra cứu DNS thất bại.',
      'Thư chạy vòng quanh hoặc đã chờ quá lâu.',
    ],
    fixes: [
      'Nếu bắt đầu bằng 4, gửi lại sau.',
      'Tra cứu bản ghi MX của tên miền người nhận.',
      'Nếu bắt đầu bằng 5, đọc phần chữ: có nhà cung cấp dùng các số này cho giới hạn và cho người nhận không tồn tại.',
    ],
  },
  'X.5.X': {
    title: 'Về cuộc đối thoại SMTP',
    meaning: 'Một lệnh không được hiểu, đến không đúng lúc hoặc có tham số sai.',
    causes: [
      'Thiếu đăng nhập hoặc TLS, nên lệnh đến quá sớm.',
      'Một địa chỉ hoặc tên trong EHLO sai dạng.',
      'Có quá nhiều người nhận.',
      'Một proxy làm thay đổi các lệnh.',
    ],
    fixes: [
      'Bật `logger` và `debug`, rồi xem lệnh ngay trước câu trả lời.',
      'Kiểm tra `port`, `secure`, `auth` và `name`.',
    ],
  },
  'X.6.X': {
    title: 'Về nội dung thư',
    meaning: 'Định dạng của thư, một kiểu mã hóa ký tự hoặc một loại nội dung không phù hợp.',
    causes: [
      'Một header hoặc cấu trúc MIME bị hỏng.',
      'Nội dung là 8-bit hoặc có ký tự quốc tế, mà một máy chủ trên đường đi không nhận.',
      'Một loại tệp đính kèm không được phép.',
    ],
    fixes: [
      'Để nodemailer dựng thư thay vì dùng `raw`.',
      'Gửi chỉ với `text`, rồi thêm từng phần cho đến khi lỗi.',
    ],
  },
  'X.7.X': {
    title: 'Về bảo mật hoặc chính sách',
    meaning:
      'Một quy tắc đã quyết định: đăng nhập, TLS, xác thực tên miền của bạn, uy tín hoặc bộ lọc. Phần lớn các lần từ chối ngày nay nằm ở đây.',
    causes: [
      'Đăng nhập thất bại hoặc bị thiếu.',
      'SPF, DKIM hoặc DMARC không đạt.',
      'Địa chỉ gửi nằm trong danh sách chặn hoặc gửi quá nhiều.',
      'Người nhận chỉ nhận thư từ một số người gửi nhất định.',
    ],
    fixes: [
      'Đọc phần chữ và liên kết trong đó, nếu có: chúng nêu quy tắc.',
      'Xem bước trong `err.command`: AUTH là đăng nhập, RCPT TO là người nhận, việc chuyển tiếp (relay) hoặc máy chủ bạn dùng để gửi, DATA là thư.',
    ],
  },
};
