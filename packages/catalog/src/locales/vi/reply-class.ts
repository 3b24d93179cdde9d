import type { replyClass as facts } from '../../codes/reply-class.ts';
import type { Messages } from '../../types.ts';

export const replyClass: Record<keyof typeof facts, Messages> = {
  '2yz': {
    title: 'Lệnh đã thành công',
    meaning:
      'Mã trả lời bắt đầu bằng 2 nghĩa là máy chủ đã làm xong điều mà lệnh yêu cầu. Chỉ khi đến sau dấu chấm kết thúc thư, nó mới có nghĩa là máy chủ đã tiếp nhận thư.',
    causes: [
      'Lệnh nào thành công cũng được trả lời như vậy, nên bạn thấy nó trong `info.response` và trong log debug.',
      'Nó không bao giờ xác nhận thư đã vào hộp thư đến: sau đó vẫn có thể có bộ lọc hoặc thư trả về.',
    ],
    fixes: [],
  },
  '3yz': {
    title: 'Tiếp tục: máy chủ đang chờ thêm',
    meaning:
      'Mã trả lời bắt đầu bằng 3 nghĩa là lệnh được chấp nhận tới lúc này và máy chủ chờ phần còn lại: nội dung thư sau DATA, hoặc bước kế tiếp của việc đăng nhập.',
    causes: [
      'Đây là một phần bình thường của việc gửi; ngày nay chỉ còn 334 và 354 được dùng.',
      'Nó không bao giờ kèm mã trạng thái mở rộng, và chưa có gì được chấp nhận hay bị từ chối.',
    ],
    fixes: [],
  },
  '4yz': {
    title: 'Tạm thời bị từ chối',
    meaning:
      'Mã trả lời bắt đầu bằng 4 nghĩa là lần này máy chủ không làm, và cùng lệnh đó có thể thành công về sau mà không cần sửa gì. Thư vẫn là trách nhiệm của bạn.',
    causes: [
      'Greylisting, giới hạn tốc độ, hộp thư hoặc đĩa đầy, hoặc máy chủ gặp trục trặc.',
      'Vài máy chủ dùng nó cho tình trạng lâu dài: nếu mãi không hết, hãy coi là vĩnh viễn và đọc phần chữ.',
    ],
    fixes: [
      'Gửi lại thư về sau, tăng dần thời gian chờ: ban đầu vài phút, rồi 30 phút trở lên, trong một ngày hoặc lâu hơn.',
      'Đọc `err.response` và mã trạng thái mở rộng để biết lý do.',
      'Nếu nhiều thư bị từ chối, đặt `pool: true` với `maxConnections` thấp và `rateLimit`.',
    ],
  },
  '5yz': {
    title: 'Bị từ chối hẳn',
    meaning:
      'Mã trả lời bắt đầu bằng 5 nghĩa là máy chủ từ chối, và cùng lệnh đó sẽ lại bị từ chối cho đến khi có người thay đổi điều gì đó.',
    causes: [
      '50z: lệnh, thứ tự hoặc đối số của lệnh không hợp với máy chủ.',
      '53z: theo thông lệ, thiếu đăng nhập hoặc TLS, hoặc chúng bị từ chối.',
      '55z: lý do là người nhận, người gửi, thư hoặc một chính sách.',
    ],
    fixes: [
      'Đừng gửi lại khi chưa sửa gì; gửi đi gửi lại làm hại uy tín của tên miền và địa chỉ IP.',
      'Đọc `err.responseCode`, `err.command` và mã trạng thái mở rộng trong `err.response`: cùng nhau, chúng cho biết phải sửa gì.',
    ],
  },
};
