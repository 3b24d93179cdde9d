import type { comcast as facts } from '../../providers/united-states.ts';
import type { Messages } from '../../types.ts';

export const comcast: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'comcast-residential-ip': {
    title: 'Không nhận thư trực tiếp từ địa chỉ gia đình hay động',
    meaning:
      'Máy chủ nhận cho rằng địa chỉ IP của bạn thuộc kết nối gia đình hoặc kết nối động, và không nhận thư trực tiếp từ đó. Đây không phải lời buộc tội gửi spam.',
    causes: [
      'Ứng dụng giao thẳng tới host MX từ kết nối gia đình, văn phòng hoặc cloud.',
      'Địa chỉ cố định không có bản ghi PTR, hoặc tên trong bản ghi trông giống tên của địa chỉ động.',
    ],
    fixes: [
      'Đặt `host` là máy chủ gửi thư (submission) của nhà cung cấp, kèm `auth`, trên cổng 587 hoặc 465.',
      'Nếu là máy chủ thư có địa chỉ cố định, nhờ chủ địa chỉ đặt bản ghi PTR với tên thuộc tên miền của bạn.',
      'Sau đó đề nghị bên nhận gỡ chặn.',
    ],
  },
};
