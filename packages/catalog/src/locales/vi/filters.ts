import type {
  postgrey as postgreyFacts,
  milterGreylist as milterGreylistFacts,
  rspamd as rspamdFacts,
  amavis as amavisFacts,
} from '../../servers/filters.ts';
import type { Messages } from '../../types.ts';

export const postgrey: Partial<Record<keyof (typeof postgreyFacts)['wordings'], Messages>> = {
  'postgrey-greylisted': {
    title: 'Bị hoãn ở lần đầu tiếp xúc (Postgrey)',
    meaning:
      'Postgrey chưa biết tổ hợp mạng gửi, người gửi và người nhận này. Lần gửi thứ hai sau năm phút (giá trị mặc định) sẽ được nhận, và các thư về sau không bị hoãn nữa.',
    causes: [
      'Đây là thư đầu tiên của tổ hợp đó.',
      'Thư được gửi lại khi chưa hết thời gian chờ.',
      'Các lần gửi lại đi từ những mạng khác nhau.',
    ],
    fixes: [
      'Gửi lại chính thư đó, giữ nguyên `from`, sau ít nhất năm phút.',
      'Giữ một địa chỉ IP hoặc một mạng gửi đi cho mọi lần thử.',
      'Dùng hàng đợi, hoặc một máy chủ gửi thư (submission) có sẵn hàng đợi.',
    ],
  },
};

export const milterGreylist: Partial<
  Record<keyof (typeof milterGreylistFacts)['wordings'], Messages>
> = {
  'milter-greylist-greylisted': {
    title: 'Bị hoãn ở lần đầu tiếp xúc (milter-greylist)',
    meaning:
      'Máy chủ hoãn thư đầu tiên của người gửi lạ trong một khoảng thời gian định sẵn; có câu trả lời nêu rõ khoảng đó.',
    causes: ['Đây là lần tiếp xúc đầu tiên.', 'Lần thử đến trước khi hết thời gian được nêu.'],
    fixes: [
      'Chờ đúng thời gian mà câu trả lời nêu, nếu không nêu thì chờ nửa giờ (mặc định), rồi gửi lại chính thư đó.',
      'Giữ nguyên người gửi, người nhận và địa chỉ IP.',
    ],
  },
};

export const rspamd: Partial<Record<keyof (typeof rspamdFacts)['wordings'], Messages>> = {
  'rspamd-matched-map': {
    title: 'Một mục trong danh sách của máy chủ đã khớp',
    meaning:
      'Quản trị viên lập các danh sách trong rspamd, ví dụ người gửi, địa chỉ IP, từ ngữ hay liên kết, và có gì đó trong thư này nằm trong một danh sách. Tên trong câu trả lời là tên của quy tắc.',
    causes: [
      'Địa chỉ, tên miền hoặc địa chỉ IP của bạn nằm trong danh sách.',
      'Một liên kết, từ ngữ hoặc tên tệp của thư nằm trong đó.',
    ],
    fixes: [
      'Hỏi quản trị viên của máy chủ, nêu tên quy tắc trong câu trả lời.',
      'Gửi một thư văn bản ngắn để xem có phải do nội dung không.',
    ],
  },
  'rspamd-gtube': {
    title: 'Thư chứa chuỗi thử nghiệm GTUBE',
    meaning:
      'GTUBE là một dòng cố định để thử nghiệm mà các bộ lọc spam coi là spam. Điều này cho biết bộ lọc đang hoạt động; phần còn lại của thư chưa được xét.',
    causes: [
      'Có người cố ý gửi thư để thử bộ lọc.',
      'Dòng thử nghiệm còn sót trong template, hoặc đi theo nội dung của người dùng.',
    ],
    fixes: [
      'Bỏ dòng thử nghiệm khỏi phần văn bản, HTML và tệp đính kèm.',
      'Thử gửi bằng văn bản bình thường.',
    ],
  },
};

export const amavis: Partial<Record<keyof (typeof amavisFacts)['wordings'], Messages>> = {
  'amavis-bad-header': {
    title: 'Header sai định dạng (amavis)',
    meaning: 'Bộ lọc thấy trong header có ký tự hoặc dòng mà tiêu chuẩn không cho phép.',
    causes: [
      'Một header chứa ký tự 8 bit chưa được mã hóa.',
      'Thư `raw`, hoặc một header có `prepared: true`, chứa ký tự điều khiển hoặc dòng trống; nodemailer gửi cả hai nguyên như vậy.',
    ],
    fixes: [
      'Truyền tên và tiêu đề cho nodemailer dưới dạng chuỗi bình thường và để nó mã hóa.',
      'Bỏ `prepared: true` khỏi các mục tự thêm trong `headers`, hoặc làm sạch những gì bạn truyền vào.',
    ],
  },
};
