import type { ironport as facts } from '../../servers/ironport.ts';
import type { Messages } from '../../types.ts';

export const ironport: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'ironport-poor-reputation': {
    title: 'Bị từ chối vì uy tín kém (Cisco)',
    meaning:
      'Gateway Cisco đóng kết nối ngay ở lời chào vì Cisco Talos đánh giá địa chỉ IP gửi là kém. Thư chưa hề được xem đến.',
    causes: [
      'Spam hoặc mã độc đã đi từ địa chỉ IP này hoặc các địa chỉ lân cận.',
      'Địa chỉ nằm trong các danh sách chặn công khai, nên điểm đánh giá bị hạ.',
      'Địa chỉ còn mới và không có bản ghi PTR.',
    ],
    fixes: [
      'Tra địa chỉ IP trong trung tâm uy tín của Talos và xử lý nguyên nhân.',
      'Khi địa chỉ đã sạch, mở ticket về uy tín ở đó.',
      'Nhờ người nhận, qua kênh khác, xin cho phép địa chỉ này.',
      'Gửi qua máy chủ gửi thư (submission) có đăng nhập trên cổng 587 hoặc 465, thay vì giao thư từ địa chỉ IP này.',
    ],
  },
  'ironport-submit-rejected': {
    title: 'Gateway Cisco không nhận thư từ bạn',
    meaning:
      'Gateway của bên nhận xếp địa chỉ IP hoặc tên miền của bạn vào một nhóm người gửi (sender group) không được phép gửi.',
    causes: [
      'Địa chỉ bị ghi vào mục chặn, hoặc thuộc nhóm dành cho các host lạ.',
      'Host đang dùng là gateway gửi đi, chỉ phục vụ các client mà nó biết.',
    ],
    fixes: [
      'Kiểm tra `host`: để gửi thư, dùng máy chủ của nhà cung cấp của chính bạn, kèm `auth`.',
      'Nhờ quản trị viên của người nhận chuyển địa chỉ IP sang nhóm người gửi khác.',
    ],
  },
  'ironport-too-many-recipients': {
    title: 'Chạm giới hạn người nhận mỗi giờ (Cisco)',
    meaning:
      'Gateway đếm số người nhận mỗi giờ theo từng địa chỉ IP gửi, và con số cho phép đã dùng hết.',
    causes: [
      'Một đợt gửi tới nhiều người trong cùng một tổ chức.',
      'Nhiều ứng dụng dùng chung địa chỉ IP.',
    ],
    fixes: [
      'Giãn đợt gửi ra nhiều giờ bằng `pool: true`, `rateLimit` và `rateDelta`; vì chúng đếm số thư, hãy gửi mỗi thư cho một người nhận thôi.',
      'Nếu bên nhận muốn nhận những thư này, đề nghị họ nâng giới hạn.',
    ],
  },
  'ironport-address-rejected': {
    title: 'Gateway của Cisco không nhận người nhận này',
    meaning:
      'Người nhận không có trong bảng tên miền và người dùng mà gateway chấp nhận. Nó trả lời vậy cả với người dùng không tồn tại lẫn tên miền khác.',
    causes: [
      'Người dùng không tồn tại, hoặc danh bạ phía người nhận không có địa chỉ này.',
      'Bạn dùng gateway làm máy chủ relay, mà nó chỉ phục vụ tên miền của nó.',
      'Bản ghi MX trỏ tới một gateway chưa khai báo tên miền đó.',
    ],
    fixes: [
      'So địa chỉ với nguồn gốc của nó, và ngừng gửi tới đó nếu địa chỉ sai.',
      'Nếu `host` là máy chủ relay của bạn, nhờ quản trị viên cho bạn gửi tới tên miền khác.',
      'Nếu mọi địa chỉ của một tên miền đều lỗi, báo quản trị viên của tên miền đó.',
    ],
  },
  'ironport-invalid-recipients': {
    title: 'Quá nhiều người nhận không tồn tại',
    meaning:
      'Máy chủ đếm số người nhận không tồn tại của từng client, và bạn có quá nhiều. Nó coi đó là hành vi dò địa chỉ và từ chối phần còn lại.',
    causes: [
      'Danh sách có nhiều địa chỉ cũ hoặc bịa ra.',
      'Một chương trình tự ghép hoặc làm sai địa chỉ.',
    ],
    fixes: [
      'Loại các địa chỉ bị từ chối vì không tồn tại, rồi gửi cho phần còn lại.',
      'Chờ trước lần thử tiếp theo: trong lúc đó cả người nhận có thật cũng có thể bị từ chối.',
      'Chỉ gửi cho những địa chỉ đã xác nhận.',
    ],
  },
};
