import type {Pack} from '../matching/rule.ts'
import {formRules} from './forms/index.ts'
import {vocabulary} from './forms/vi.ts'
import {creditRules} from './vi/credit.ts'
import {frameRules} from './vi/frame.ts'
import {gluedRules} from './vi/glued.ts'
import {interfaceRules} from './vi/interface.ts'
import {labelRules} from './vi/labels.ts'

/** Vietnamese: news portals. */
const pack: Pack = {
  language: 'vi',
  rules: [
    ...creditRules,
    ...interfaceRules,
    {
      id: 'read-also',
      category: 'related',
      why: 'News sites link other articles between paragraphs.',
      match:
        '(?:xem|đọc|mời xem|mời đọc|nghe)(?: thêm| tiếp| ngay| chi tiết|  thêm)? ?(?:bài viết|tin|video|clip)? ?[:>] ?.{3,250}|(?:xem thêm|đọc thêm) .{10,200}|>>>? ?.{10,200}[^.]|mời (?:quý vị |quý độc giả |độc giả |bạn )?(?:đọc|xem) thêm ?[:>] ?.{6,200}',
      remove: [
        '>>> Phà lại chạy ra đảo sau ba tuần',
        'Mời bạn đọc thêm: Phà lại chạy ra đảo',
        'Xem thêm: Trường làng có thư viện mới',
        '>> Chợ nổi họp lại sau mùa lũ'
      ],
      keep: [
        'Xem: cây cầu cũ đã được sơn lại, ông nói rồi mở tấm bản đồ. Ông im lặng rất lâu. Ông im lặng rất lâu. Ông im lặng rất lâu. Ông im lặng rất lâu. Ông im lặng rất lâu. Ông im lặng rất lâu. Ông im lặng rất lâu. Ông im lặng rất lâu. Ông im lặng rất lâu. Ông im lặng rất lâu. Ông im lặng rất lâu. Ông im lặng rất lâu. '
      ]
    },
    {
      id: 'read-also-heading',
      category: 'related',
      why: 'The label stands alone, the headlines follow.',
      then: {lines: 6, match: 'headline'},
      match:
        '(?:xem thêm|đọc thêm|(?:tin|bài|bài viết|các tin|tin tức) liên quan|tin (?:cùng chuyên mục|mới nhất|nổi bật|khác|đọc nhiều)|có thể bạn quan tâm|đọc nhiều nhất|cùng chuyên mục|đừng bỏ lỡ|bài đọc nhiều|chủ đề liên quan)[:.]?',
      remove: ['Tin liên quan', 'Xem thêm:', 'Tin liên quan\nTrường làng có thư viện mới'],
      keep: ['Tin liên quan đến cây cầu làm cả làng vui.']
    },
    {
      id: 'source',
      category: 'credit',
      why: 'The paper that the text was taken from, or the author, in the last line.',
      at: 'tail',
      caseSensitive: true,
      match:
        '\\(?(?:Theo|Nguồn|THEO|NGUỒN)(?: ?: ?| )(?!Luật|Bộ luật|Nghị |Thông tư|Quyết định|Điều |Hiến pháp)[\\p{Lu}][^.!?,]{1,40}\\)?|(?:Tác giả|Phóng viên|Biên tập|Biên dịch|Người dịch|Bài và ảnh|Thực hiện|Tổng hợp|Nguồn tin) ?[:(] ?[^.!?]{2,60}\\)?|\\(?Tổng hợp\\)?',
      remove: ['(Tổng hợp)', 'Theo Làng Mới', 'Nguồn: Làng Mới', 'Tác giả: Lê Hoa'],
      keep: [
        'Tổng hợp số liệu',
        'Theo Luật Giao thông đường bộ',
        'Theo ông Hoa, cây cầu sẽ xong trước Tết.',
        'Theo lời kể của bà, cây cầu cũ hơn ngôi chùa.'
      ]
    },
    {
      id: 'photo-credit',
      category: 'credit',
      why: 'Who took the picture.',
      match:
        '\\(? ?(?:ảnh|clip|video|hình|đồ họa|nguồn ảnh|ảnh minh h[oọ]ạ?a?)(?: minh h[oọ]ạ?a?)? ?[:.] ?[^.!?:]{2,60}\\.?\\)?|\\(? ?(?:ảnh|hình|ảnh chụp) (?:minh h[oọ]ạ?a?|internet|tư liệu|minh họa)(?:[.:][^.!?]{0,40})?\\.?\\)?',
      remove: ['Ảnh: Nguyễn Lúa', '(Ảnh minh họa)', 'Ảnh minh hoạ: Internet', 'Ảnh internet'],
      keep: ['Ảnh: đó là tên quán cà phê đầu làng. Hôm qua dân làng họp ở đó.']
    },
    {
      id: 'photo-credit-span',
      category: 'credit',
      why: 'The photographer’s name ends a caption.',
      scope: 'span',
      match: ' ảnh ?: ?[\\p{Lu}][\\p{L}\\p{M} ]{2,40}\\.?$',
      remove: ['Cây cầu mới lúc bình minh.⟦ Ảnh: Nguyễn Lúa.⟧'],
      keep: ['Ông bán những tấm ảnh: cầu, chợ, và sông.']
    },
    {
      id: 'subscribe',
      category: 'subscribe',
      why: 'Asks readers to follow or to subscribe.',
      match:
        '(?:(?:theo dõi|đăng ký|tham gia|kết nối|like|tải) .{0,80}(?:facebook|fanpage|zalo|youtube|google news|telegram|tiktok|kênh|bản tin|nhóm|ứng dụng|để nhận|để cập nhật)[^\\n]{0,120}|mời (?:quý )?(?:độc giả|bạn đọc).{0,40}(?:theo dõi|đón đọc|xem).{0,100})|đăng ký nhận tin(?: .{2,60})?',
      remove: ['Theo dõi chúng tôi trên Facebook', 'Đăng ký kênh để nhận tin mới'],
      keep: ['Theo dõi đàn cò bay về là thú vui của ông, ngày nào cũng vậy.']
    },
    {
      id: 'share',
      category: 'social',
      why: 'Share prompts.',
      match:
        '(?:chia sẻ(?: (?:bài viết|bài|lên|qua|facebook|zalo|twitter|email).{0,50})?|thích|in bài(?: viết)?|gửi (?:bài|email|cho bạn bè)|sao chép (?:liên kết|link)|lưu bài viết)[:.]?',
      remove: ['Chia sẻ bài viết của bạn tại đây', 'Chia sẻ'],
      keep: ['Chia sẻ cơm áo với hàng xóm là nếp làng.']
    },
    {
      id: 'comments',
      category: 'comment',
      why: 'Comment prompts.',
      match:
        '(?:(?:ý kiến )?bình luận ?\\(?\\d{0,4}\\)?|(?:gửi|viết|để lại) (?:bình luận|ý kiến|nhận xét)(?: của bạn)?|ý kiến (?:bạn đọc|của bạn)|hãy (?:là người đầu tiên )?bình luận.{0,60})[:.]?|góp ý|báo lỗi(?: bài viết)?|(?:mời )?(?:quý )?(?:độc giả|bạn đọc) (?:gửi|có thể gửi) (?:bài viết|ý kiến|câu hỏi|thông tin).{3,120}(?:email|e-mail|địa chỉ|@|tòa soạn|hộp thư).{0,80}',
      remove: ['Mời độc giả gửi bài viết về địa chỉ email', 'Bình luận (3)', 'Gửi bình luận'],
      keep: ['Góp ý xong, họ về.', 'Bình luận viên nói trận đấu rất hay.']
    },
    {
      id: 'date-head',
      category: 'credit',
      why: 'The date of publication above the text.',
      match:
        '(?:cập nhật ?:? ?)?(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|\\d)|chủ nhật),? (?:ngày )?)?\\d{1,2}/\\d{1,2}/20\\d\\d ?[,|-]? ?\\d{1,2}[:h]\\d\\d(?: [ap]m)?(?: ?\\(?gmt ?\\+ ?7\\)?)?',
      at: 'head',
      remove: ['Thứ hai, 4/5/2020, 10:15 (GMT+7)', 'Cập nhật: 04/05/2020 10:15'],
      keep: ['04/05/2020 10:15 tàu rời bến.']
    },
    {
      id: 'pages',
      category: 'nav',
      why: 'Names of the pages that every site has.',
      match:
        '(?:về )?trang chủ|liên hệ quảng cáo|từ kho[áa]|tin mới(?: nhất)?|chính sách bảo mật|điều khoản sử dụng|giới thiệu|đầu trang|lên đầu trang',
      at: 'tail',
      remove: ['Về trang chủ', 'Liên hệ quảng cáo'],
      keep: ['Trang chủ bị lỗi.']
    },
    {
      id: 'tags',
      category: 'taxonomy',
      why: 'The article’s tags.',
      at: 'tail',
      match: '(?:từ khóa|từ khoá|tags?|thẻ|chuyên mục) ?: ?.{2,200}',
      remove: ['Từ khóa: cầu, làng'],
      keep: ['Chủ đề của buổi họp là cây cầu.']
    },
    {
      id: 'gallery',
      category: 'media',
      why: 'A caption that only numbers a picture.',
      match: '.{0,120} - (?:hình|ảnh) (?:ảnh )?\\d{1,3}\\.?',
      remove: ['Chợ nổi họp lại sau mùa lũ - Ảnh 2.'],
      keep: ['Tỉ số là 3 - hình như vậy.']
    },
    {
      id: 'media',
      category: 'media',
      why: 'Left-overs of players.',
      match:
        '(?:xem video|video đang được tải|đang tải|video clip|play video|xem clip|trình duyệt (?:của bạn )?không hỗ trợ .{0,60})[:.…]{0,3}',
      remove: ['Video đang được tải', 'Trình duyệt không hỗ trợ video'],
      keep: ['Xem video là thú vui của cháu.']
    },
    {
      id: 'legal',
      category: 'legal',
      why: 'Copyright.',
      match:
        '(?:bản quyền thuộc|ghi rõ nguồn|giữ bản quyền|(?:vui lòng|yêu cầu) (?:ghi rõ|dẫn) nguồn|không (?:được )?sao chép|© (?![\\p{L} /-]{2,50}\\. ?\\p{Lu}[^.\\n]{25}))[^\\n]{0,200}',
      remove: ['Bản quyền thuộc về Báo Làng Mới'],
      keep: ['Bản quyền là điều ông ít nghĩ tới.']
    },
    {
      id: 'advertisement',
      category: 'ad',
      why: 'An advertising label.',
      match: 'quảng cáo|bài viết tài trợ|nội dung tài trợ|tin tài trợ',
      remove: ['QUẢNG CÁO'],
      keep: ['Quảng cáo biến mất khỏi phố.']
    },
    ...frameRules,
    ...gluedRules,
    ...labelRules,
    ...formRules(vocabulary)
  ]
}

export default pack
