import type { james as facts } from '../../servers/james.ts';
import type { Messages } from '../../types.ts';

export const james: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'james-greylisted': {
    title: 'Bị hoãn ở lần đầu tiếp xúc (James)',
    meaning:
      'Máy chủ chưa từng thấy địa chỉ IP, người gửi và người nhận này đi cùng nhau. Nó đòi gửi lại sau một thời gian chờ, mặc định là một giờ.',
    causes: [
      'Đây là lần tiếp xúc đầu tiên.',
      'Lần gửi đến khi chưa hết thời gian chờ.',
      'Các lần gửi đi từ nhiều địa chỉ IP khác nhau.',
    ],
    fixes: [
      'Gửi lại chính thư đó sau một giờ, và trong vòng bốn giờ kể từ lần đầu.',
      'Giữ nguyên `from`, người nhận và địa chỉ IP gửi đi.',
      'Dùng hàng đợi tăng dần thời gian chờ, hoặc nhà cung cấp có sẵn hàng đợi.',
    ],
  },
  'james-dnsbl': {
    title: 'Địa chỉ IP có trong danh sách chặn, phiên chưa đăng nhập',
    meaning:
      'Địa chỉ IP đã kết nối nằm trong một danh sách chặn mà máy chủ James này hỏi. Client đã đăng nhập được miễn kiểm tra, còn phiên này chưa đăng nhập.',
    causes: [
      'Transport không có `auth`, hoặc việc đăng nhập bị bỏ qua.',
      'Địa chỉ thuộc dải mạng gia đình hoặc cloud, hoặc spam đã đi từ đó.',
      '`host` là MX của người nhận, nên không thể đăng nhập.',
    ],
    fixes: [
      'Với máy chủ gửi thư (submission) của bạn, đặt `auth.user` và `auth.pass`, với cổng 587 hoặc 465.',
      'Nếu bạn giao thư tới máy chủ của người khác, hãy gửi qua một dịch vụ gửi thư.',
      'Nếu không, tra địa chỉ IP trong các danh sách chặn công khai.',
    ],
  },
};
