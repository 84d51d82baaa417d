import type {Rule} from '../../matching/rule.ts'

const r = String.raw

/** What has been glued to a paragraph, or left between two sentences: Vietnamese. */
export const gluedRules: readonly Rule[] = [
  {
    id: 'agency-in-brackets-behind-sentence',
    category: 'credit',
    why: 'The agency in brackets behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'tail',
    match: r`(?<=[.!?”"] ?)\((?:TTXVN|TTXVN/Vietnam\+|Vietnam\+|VOV|VTV|PV|T/h|TH|Tổng hợp|tổng hợp|Reuters|AFP|AP|BBC|CNN|Xinhua|Tân Hoa Xã|Sputnik|Yonhap|Kyodo)(?: ?[,/] ?(?:TTXVN|Reuters|AFP|AP|BBC|CNN|Vietnam\+|VOV|Sputnik))?\)\.?$`,
    remove: ['Cầu đã xong. ⟦(TTXVN)⟧'],
    keep: ['Tên viết tắt là (TTXVN)']
  },
  {
    id: 'picture-and-initials',
    category: 'credit',
    why: 'The photographer’s initials behind a caption that ends without a full stop.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?: ?[-–|] ?|(?<=[.!?”)] ))(?:Ảnh|ẢNH|Clip|Đồ họa|Nguồn ảnh) ?: ?\p{Lu}\.(?:\p{Lu}\.)?(?:\p{Lu}\.)?\p{Lu}?\p{L}{0,8}\.?$`,
    remove: ['Cây cầu mới lúc bình minh⟦ - Ảnh: Đ.H⟧', 'Cây cầu. ⟦Ảnh: T.T.D⟧'],
    keep: ['Ông treo ba tấm Ảnh: A.B']
  },
  {
    id: 'see-here-behind-sentence',
    category: 'related',
    why: 'Asks to read or to watch more, behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?…”")] {1,2})(?:[>»→]{1,3} ?)?(?:Xem|Đọc|Tìm hiểu|Tham khảo) (?:thêm|chi tiết|tiếp|ngay)(?: [^.!?:]{0,30})? (?:tại đây|TẠI ĐÂY|ở đây)[.!]?$|(?<=[.!?…”")] {1,3})(?:>{1,3} ?)?Mời (?:quý )?(?:độc giả|bạn đọc|quý vị|bạn)(?: đọc| xem| theo dõi){1,2} (?:thêm )?(?:video|clip|bài viết|tin) ?: ?.{8,160}$`,
    remove: [
      'Cầu đã xong. ⟦Xem thêm tại đây.⟧',
      'Cầu đã xong. ⟦Mời độc giả xem thêm video: Phà lại chạy ra đảo (Nguồn video: Làng Mới)⟧'
    ],
    keep: ['Cầu đã xong. Xem thêm bản đồ thì rõ.']
  }
]
