import type { exchangeServer as facts } from '../../servers/exchange-server.ts';
import type { Messages } from '../../types.ts';

export const exchangeServer: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'exchange-server-sender-denied': {
    title: 'Máy chủ của người nhận chặn người gửi này',
    meaning:
      'Bộ lọc người gửi trên máy chủ Exchange của người nhận từ chối địa chỉ gửi hoặc tên miền của nó.',
    causes: [
      'Địa chỉ hoặc tên miền của nó nằm trong danh sách người gửi bị chặn ở đó.',
      'Bộ lọc từ chối thư có người gửi trống.',
    ],
    fixes: [
      'Nhờ quản trị viên của người nhận xóa mục đó khỏi bộ lọc người gửi.',
      'Bảo đảm `from` và `envelope.from` là đúng địa chỉ mà bạn muốn dùng để gửi.',
    ],
  },
  'exchange-server-submit-denied': {
    title: 'Tài khoản này không được gửi thư qua connector này',
    meaning:
      'Exchange biết tài khoản này, nhưng Receive connector mà bạn kết nối tới không cho nó quyền gửi thư. Thư chưa được xét.',
    causes: [
      'Các nhóm quyền (permission groups) của connector không gồm người dùng Exchange.',
      'Bạn kết nối tới một connector dành cho máy chủ, chẳng hạn ở cổng 25.',
    ],
    fixes: [
      'Dùng cổng 587 với `secure: false`, nơi connector dành cho client lắng nghe.',
      'Nhờ quản trị viên Exchange thêm tài khoản hoặc máy chủ của bạn vào quyền của connector.',
      'Thử một hộp thư khác trong `auth.user` để biết nguyên nhân có phải là tài khoản không.',
    ],
  },
  'exchange-server-external-client-ip': {
    title: 'Máy chủ Exchange chặn địa chỉ IP của bạn',
    meaning:
      'Máy chủ Exchange từ chối địa chỉ IP đã kết nối, vì nó nằm trong danh sách chặn của chính máy chủ hoặc trong một danh sách công khai mà máy chủ hỏi. Câu trả lời không nói là danh sách nào.',
    causes: [
      'Quản trị viên ở đó đã chặn địa chỉ.',
      'Chức năng sender reputation của Exchange chặn nó một thời gian.',
      'Một danh sách chặn công khai có địa chỉ này.',
    ],
    fixes: [
      'Nhờ quản trị viên của máy chủ đó gỡ địa chỉ khỏi IP Block list.',
      'Tra địa chỉ trong các danh sách chặn công khai, và xin gỡ ở nơi có nó.',
      'Gửi qua dịch vụ gửi thư trên cổng 587 hoặc 465, thay vì giao thư từ địa chỉ này.',
    ],
  },
  'exchange-server-insufficient-resources': {
    title: 'Exchange thiếu tài nguyên',
    meaning:
      'Máy chủ Exchange không nhận thư cho đến khi lại có đủ dung lượng đĩa hoặc bộ nhớ; nó gọi đó là back pressure. Thư của bạn chưa được xét.',
    causes: [
      'Đĩa chứa cơ sở dữ liệu hàng đợi hoặc log của nó gần đầy.',
      'Thiếu bộ nhớ, hoặc quá nhiều thư đang chờ.',
    ],
    fixes: [
      'Gửi lại chính thư đó sau nửa giờ, tăng dần thời gian chờ.',
      'Nếu là máy chủ của bạn, giải phóng đĩa chứa cơ sở dữ liệu hàng đợi và tìm back pressure trong event log.',
      'Nếu kéo dài cả ngày, báo cho bên vận hành máy chủ.',
    ],
  },
};
