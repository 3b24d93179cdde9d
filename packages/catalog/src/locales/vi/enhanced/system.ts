import type { system as facts } from '../../../codes/enhanced/system.ts';
import type { Messages } from '../../../types.ts';

export const system: Record<keyof typeof facts, Messages> = {
  'X.3.0': {
    title: 'Có vấn đề với hệ thống bên nhận',
    meaning:
      'Bình thường máy chủ có nhận thư, nhưng có điều gì đó trong hệ thống của nó gây cản trở. Xét theo mã này thì lý do không phải là thư của bạn.',
    causes: [
      'Một thành phần phía sau như lưu trữ, danh bạ hoặc bộ lọc không hoạt động.',
      'Máy chủ quá tải hoặc đang được cập nhật.',
      'Một quy tắc nội bộ trả lời bằng mã chung này.',
    ],
    fixes: [
      'Nếu bắt đầu bằng 4, gửi lại chính thư đó sau vài phút.',
      'Nếu bắt đầu bằng 5, đọc phần chữ, và báo cho bên vận hành máy chủ nếu kéo dài.',
      'Nếu bắt đầu bằng 2 thì không có gì bị lỗi.',
    ],
  },
  '5.3.0': {
    title: 'Hệ thống bên nhận từ chối hẳn',
    meaning:
      'Hệ thống bên nhận gặp lỗi hoặc từ chối, và cho rằng gửi lại không ích gì. Chỉ nhìn mã thì không phân biệt được lỗi với quy tắc.',
    causes: [
      'Chương trình đưa thư vào hộp thư gặp lỗi.',
      'Danh sách truy cập hoặc bộ lọc của máy chủ từ chối bạn: khi đó phần chữ có nêu tên.',
      'Hệ thống của người nhận cấu hình sai.',
    ],
    fixes: [
      'Đọc phần chữ của câu trả lời: thường có nêu danh sách chặn, bộ lọc hoặc chương trình.',
      'Nếu phần chữ nói về việc chặn hoặc chính sách, xử lý như với 5.7.1.',
      'Nếu không, gửi nguyên văn câu trả lời cho quản trị viên của người nhận.',
    ],
  },
  'X.3.1': {
    title: 'Máy chủ bên nhận hết dung lượng',
    meaning:
      'Dung lượng lưu trữ của cả hệ thống thư đã hết, không chỉ của một hộp thư. Người nhận xóa bớt thư cũng không giải quyết được.',
    causes: [
      'Một đĩa của máy chủ đã đầy.',
      'Máy chủ giữ phần dự trữ, và kích thước được khai báo không vừa.',
    ],
    fixes: [
      'Gửi lại chính thư đó sau nửa giờ.',
      'Nếu là máy chủ của bạn, giải phóng đĩa ở thư mục hàng đợi và thư mục hộp thư.',
      'Nếu kéo dài cả ngày, báo cho bên vận hành máy chủ.',
    ],
  },
  'X.3.2': {
    title: 'Host tạm thời, hoặc vĩnh viễn, không nhận thư',
    meaning:
      'Nếu bắt đầu bằng 4, máy chủ đang tạm đóng. Nếu bắt đầu bằng 5, nó không nhận thư: đi với mã trả lời 521 thì đó không phải máy chủ thư của ai cả.',
    causes: [
      'Máy chủ quá tải, đang tắt hoặc bảo trì.',
      '`host` là một máy không nhận thư.',
      'Bản ghi MX của tên miền người nhận trỏ nhầm host.',
    ],
    fixes: [
      'Nếu bắt đầu bằng 4, chờ vài phút rồi gửi lại với ít kết nối hơn.',
      'Nếu bắt đầu bằng 5, so `host` và `port` với tài liệu của nhà cung cấp.',
      'Nếu bạn tự giao thư trực tiếp, kiểm tra bản ghi MX của tên miền người nhận.',
    ],
  },
  '4.3.2': {
    title: 'Máy chủ tạm đóng hoặc đang hạn chế bạn',
    meaning:
      'Lúc này máy chủ không nhận thư: nó đang dừng, quá tải, hoặc giới hạn lượng nó nhận từ bạn.',
    causes: [
      'Máy chủ đang khởi động lại hoặc bảo trì.',
      'Quá nhiều kết nối cùng lúc: Microsoft 365 trả lời như vậy khi một hộp thư mở nhiều phiên một lúc.',
      'Thư đến hộp thư của người nhận nhanh hơn mức nó lưu kịp.',
    ],
    fixes: [
      'Chờ năm phút rồi gửi lại.',
      'Đặt `pool: true` với `maxConnections` thấp, với một hộp thư Microsoft 365 là 3 hoặc ít hơn, tính trên mọi tiến trình.',
      'Giới hạn tốc độ bằng `rateLimit` và `rateDelta`.',
    ],
  },
  'X.3.3': {
    title: 'Một tính năng của thư không được hỗ trợ',
    meaning:
      'Thư hoặc phiên yêu cầu điều mà hệ thống bên nhận không làm được. Exchange cũng gửi 5.3.3 cho lệnh mà nó không biết.',
    causes: [
      'Ở đó không có báo cáo giao thư, nội dung 8-bit hoặc một phần mở rộng khác.',
      'Tường lửa hoặc proxy quét virus làm thay đổi lệnh trên đường đi.',
    ],
    fixes: [
      'Bỏ các tính năng không bắt buộc như `dsn` rồi gửi lại.',
      'Bật `logger` và `debug` để xem lệnh nào bị từ chối.',
      'Bỏ qua khâu kiểm tra SMTP giữa bạn và máy chủ.',
    ],
  },
  'X.3.4': {
    title: 'Thư quá lớn so với máy chủ',
    meaning: 'Thư vượt giới hạn kích thước của cả máy chủ. Gửi lại nguyên xi sẽ lại thất bại.',
    causes: [
      'Tệp đính kèm: khi truyền chúng phình thêm khoảng một phần ba.',
      'Hình ảnh được nhúng trong HTML.',
      'Giới hạn của máy chủ thấp hơn bạn nghĩ: nhiều nơi chỉ cho 10 đến 25 MB.',
    ],
    fixes: [
      'Gửi liên kết tới tệp lớn thay vì đưa vào `attachments`.',
      'Đọc giá trị SIZE trong câu trả lời cho EHLO, thấy được khi bật `logger` và `debug`, và giữ thư nhỏ hơn hẳn mức đó.',
      'Chia nội dung ra nhiều thư.',
    ],
  },
  'X.3.5': {
    title: 'Hệ thống bên nhận được cấu hình sai',
    meaning: 'Máy chủ không nhận được thư này vì chính cấu hình của nó. Phải sửa ở phía đó.',
    causes: [
      'Bản ghi MX trỏ tới một máy chủ không coi mình là bên chịu trách nhiệm.',
      'Máy chủ sẽ gửi thư ngược về chính nó.',
    ],
    fixes: [
      'Báo cho quản trị viên của người nhận, kèm nguyên văn câu trả lời.',
      'Nếu là tên miền của bạn, so bản ghi MX với các tên miền mà máy chủ nhận.',
      'Nếu bắt đầu bằng 4, gửi lại sau vài giờ.',
    ],
  },
  'X.3.6': {
    title: 'Đã chấp nhận với mức ưu tiên khác',
    meaning:
      'Thư đã được nhận, nhưng không ở mức ưu tiên truyền mà bạn yêu cầu. Phần chữ bắt đầu bằng mức ưu tiên mới.',
    causes: ['Máy chủ giới hạn các mức ưu tiên mà client được dùng.'],
    fixes: [],
  },
  '5.3.190': {
    title: 'Microsoft 365 không nhận bản sao journal',
    meaning:
      'Một bản sao do quy tắc journaling tạo ra được gửi tới Microsoft 365, nơi kho lưu trữ cho các bản sao đó đã bị tắt. Thư bình thường không liên quan.',
    causes: ['Một quy tắc journaling trên máy chủ của tổ chức trỏ tới Microsoft 365.'],
    fixes: [
      'Quản trị viên của tổ chức bật kho lưu trữ journaling, hoặc gửi các bản sao đi nơi khác.',
    ],
  },
};
