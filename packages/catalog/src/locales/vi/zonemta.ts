import type { zonemta as facts } from '../../servers/zonemta.ts';
import type { Messages } from '../../types.ts';

export const zonemta: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'zonemta-http-request': {
    title: 'Một yêu cầu HTTP được gửi tới máy chủ SMTP',
    meaning:
      'Máy chủ nói SMTP mà lại nhận dòng đầu của một yêu cầu HTTP, nên nó đóng kết nối. Transport của nodemailer không gửi dòng như vậy.',
    causes: [
      'Host và cổng của máy chủ thư được dùng làm URL trong `fetch`, trình duyệt hoặc webhook.',
      'Một health check hoặc reverse proxy nói HTTP với cổng này.',
    ],
    fixes: [
      'Gửi thư bằng transport SMTP: tên đặt vào `host`, số cổng đặt vào `port`.',
      'Dùng health check kiểu TCP hoặc SMTP cho cổng này.',
      'Nếu muốn dùng API HTTP của nhà cung cấp, lấy địa chỉ và cổng của API đó.',
    ],
  },
  'zonemta-auth-not-implemented': {
    title: 'Máy chủ không có hàm kiểm tra đăng nhập',
    meaning:
      'Máy chủ dựng trên smtp-server, có cho đăng nhập nhưng không có hàm xử lý. Không tên đăng nhập hay mật khẩu nào dùng được.',
    causes: [
      'Chương trình chạy máy chủ không đặt `onAuth`.',
      'Transport kết nối tới một máy chủ thử nghiệm trên máy thay vì nhà cung cấp.',
    ],
    fixes: [
      'Ở máy chủ, đặt `onAuth`, hoặc thêm `AUTH` vào `disabledCommands`.',
      'Nếu không cần đăng nhập, bỏ `auth` khỏi transport và đặt `authOptional: true` ở máy chủ.',
      'Nếu lẽ ra phải kết nối tới nhà cung cấp, kiểm tra `host` và `port`.',
    ],
  },
};
