import type { mimecast as facts } from '../../providers/mimecast.ts';
import type { Messages } from '../../types.ts';

export const mimecast: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'mimecast-envelope-blocked': {
    title: 'Bị chính sách Mimecast của người nhận chặn',
    meaning:
      'Tổ chức bên nhận, hoặc dịch vụ Mimecast của họ, có chính sách hay mục do người dùng đặt để chặn địa chỉ gửi, tên miền hoặc địa chỉ IP.',
    causes: [
      'Người nhận hoặc quản trị viên đã chặn người gửi.',
      'SPF thất bại hoàn toàn (hard fail), hoặc chính sách chống thư từ ngoài mang địa chỉ nội bộ đã được kích hoạt.',
    ],
    fixes: [
      'Nhờ quản trị viên Mimecast của người nhận tìm thư bị từ chối và cho phép người gửi; bản thân Mimecast chỉ làm việc với khách hàng của mình.',
      'Kiểm tra xem SPF, DKIM và DMARC có đạt với tên miền của `from` không.',
    ],
  },
  'mimecast-poor-reputation': {
    title: 'Mimecast từ chối địa chỉ IP gửi',
    meaning:
      'Địa chỉ IP gửi có uy tín kém tại Mimecast hoặc trong một danh sách mà Mimecast tra cứu.',
    causes: [
      'Spam đã đi từ địa chỉ này, hoặc từ bên khác trên địa chỉ dùng chung.',
      'Địa chỉ còn mới mà gửi rất nhiều.',
      'Địa chỉ nằm trong một danh sách chặn công khai.',
    ],
    fixes: [
      'Tra địa chỉ trong các danh sách công khai và xử lý nguyên nhân.',
      'Báo địa chỉ cho Mimecast bằng biểu mẫu phản hồi dành cho người gửi, hoặc để người nhận cho phép địa chỉ đó.',
      'Gửi qua máy chủ gửi thư (submission) có đăng nhập trên cổng 587 hoặc 465, thay vì giao thư từ địa chỉ IP này.',
    ],
  },
  'mimecast-blocked-sender': {
    title: 'Người gửi nằm trong danh sách chặn Mimecast bên nhận',
    meaning:
      'Một mục của tổ chức bên nhận chặn địa chỉ hoặc tên miền người gửi này; với 421, mục đó chặn địa chỉ IP gửi.',
    causes: [
      'Một người dùng đã đánh dấu thư trước đó là không mong muốn.',
      'Quản trị viên đã chặn tên miền.',
    ],
    fixes: [
      'Nhờ người nhận hoặc quản trị viên của họ xóa mục đó.',
      'Loại người nhận khỏi các đợt thư mà họ không đăng ký.',
    ],
  },
  'mimecast-anti-spoofing': {
    title: 'Bị từ chối vì giả mạo người gửi nội bộ (Mimecast)',
    meaning:
      'Header From nêu tên miền thuộc tổ chức bên nhận, nhưng thư lại đến từ bên ngoài. Mimecast từ chối thư như vậy kể cả khi SPF đạt.',
    causes: [
      'Ứng dụng gửi đến tổ chức với chính tên miền của tổ chức trong `from`.',
      'Dịch vụ gửi thư chưa được đăng ký trong Mimecast của họ.',
    ],
    fixes: [
      'Nhờ quản trị viên của họ thêm địa chỉ IP hoặc host gửi vào ngoại lệ chống giả mạo.',
      'Hoặc gửi với `from` thuộc tên miền khác và đặt địa chỉ nội bộ vào `replyTo`.',
    ],
  },
  'mimecast-greylisting': {
    title: 'Bị Mimecast hoãn ở lần đầu tiếp xúc',
    meaning:
      'Mimecast chưa biết tổ hợp người gửi, người nhận và địa chỉ IP này nên yêu cầu gửi lại sau. Thư gửi lại được nhận sau khoảng một phút và trong vài giờ tiếp theo.',
    causes: [
      'Đây là thư đầu tiên của tổ hợp này.',
      'Địa chỉ IP gửi có uy tín lúc tốt lúc xấu.',
      'Các lần gửi lại đi từ những địa chỉ IP khác nhau.',
    ],
    fixes: [
      'Gửi lại chính thư đó sau vài phút từ cùng máy chủ.',
      'Dùng hàng đợi: `sendMail` chỉ thử một lần.',
    ],
  },
  'mimecast-submitter-auth': {
    title: 'Mimecast yêu cầu bên gửi phải được nhận diện',
    meaning:
      'Máy chủ này được dùng để gửi thư ra ngoài, nhưng thiếu đăng nhập hoặc địa chỉ IP đã đăng ký.',
    causes: [
      '`auth.user` hoặc `auth.pass` bị thiếu hoặc sai.',
      'Địa chỉ IP của máy chủ chưa được khai báo là authorized outbound.',
    ],
    fixes: [
      'Đặt `auth.user` và `auth.pass` của một tài khoản Mimecast được phép gửi qua SMTP.',
      'Nhờ quản trị viên đăng ký địa chỉ IP công khai của máy chủ.',
    ],
  },
  'mimecast-host-network': {
    title: 'Bên nhận không cho phép thư từ mạng của bạn',
    meaning:
      'Một chính sách tại Mimecast của tổ chức người nhận từ chối thư theo nơi gửi đi: quốc gia hoặc mạng của địa chỉ IP gửi.',
    causes: [
      'Địa chỉ IP gửi được xếp vào một quốc gia mà tổ chức không chấp nhận.',
      'Chính sách nêu mạng của nhà cung cấp của bạn.',
    ],
    fixes: [
      'Nhờ quản trị viên của người nhận sửa chính sách hạn chế theo địa lý.',
      'Gửi qua một dịch vụ có địa chỉ IP ở quốc gia khác.',
    ],
  },
  'mimecast-journal-expired': {
    title: 'Bản sao journal quá cũ để lưu vào kho Mimecast',
    meaning:
      'Mimecast chỉ lưu trữ bản sao thư từ journaling khi chưa quá một thời hạn nhất định, và bản sao này cũ hơn. Thư thông thường không bị ảnh hưởng.',
    causes: [
      'Ngày của thư bị sai vì đồng hồ của máy gửi chạy sai.',
      'Các bản sao đã nằm nhiều tuần trong hàng đợi hoặc hộp thư journal.',
      'Thư cũ được đưa vào journal.',
    ],
    fixes: [
      'Kiểm tra đồng hồ của máy tạo thư, và giá trị `date` mà mã của bạn đặt.',
      'Nhờ quản trị viên của tổ chức bạn kiểm tra hàng đợi journaling.',
      'Với thư cũ, nhờ Mimecast nhập vào kho lưu trữ.',
    ],
  },
  'mimecast-account-suspended': {
    title: 'Thư của cả tổ chức đã bị tắt tại Mimecast',
    meaning:
      'Mimecast đã dừng thư của cả một tổ chức: thư đến của phía người nhận, hoặc thư đi nếu bạn gửi qua Mimecast. Nguyên nhân không nằm ở một hộp thư riêng lẻ.',
    causes: [
      'Thư đến hoặc thư đi của tài khoản đã bị tắt.',
      'Dịch vụ của tài khoản tạm thời bị gián đoạn.',
    ],
    fixes: [
      'Gửi lại sau, tăng dần thời gian chờ; câu trả lời là tạm thời.',
      'Nếu có chữ "inbounds", liên lạc với người nhận bằng cách khác để họ báo quản trị viên.',
      'Nếu có chữ "outbounds", nhờ quản trị viên Mimecast của tổ chức bạn hỏi Mimecast.',
    ],
  },
};
