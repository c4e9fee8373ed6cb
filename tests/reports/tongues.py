"""The factory's client in other languages: what people enter, while the report itself speaks English."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

import pytest

from touchaudit.charts.fonts import FACES
from touchaudit.charts.shapes import Role
from touchaudit.reports import scripts

from . import factory

T = TypeVar("T")

_KEYS = (
    *(name for name, _ in factory.STAGES),
    *(place[0] for place in factory.PLACES),
    *(row[0] for row in factory.QUESTIONS),
    *("Noordkade Home", "Yes", "Partly", "No", factory.NOTES[0], factory.VOICES["think"][0]),
)

_ARABIC = """
الاكتشاف|الاختيار|الشراء|الاستخدام|البقاء
البحث في الموقع|استفسار هاتفي|لافتة المعرض|المشورة عند المكتب|عرض السعر بالبريد
الانتظار عند الصندوق|الدفع|الإيصال والحقيبة
موعد التسليم|التركيب|الفاتورة الأولى|مكالمة الخدمة|الرد على الشكوى|التجديد
هل تم الترحيب بالعميل خلال نصف دقيقة؟|هل تم الوفاء بالوعد؟|هل كانت الإجابة مناسبة للسؤال؟
هل شُرحت الخطوة التالية دون سؤال؟|هل سأل أحدهم كيف تسير الأمور؟
هل كانت اللافتات والأوراق والشاشات نظيفة وبأسلوب واحد؟
هل اضطر العميل إلى تكرار كلامه؟
بيت نوردكاده|نعم|جزئيًا|لا|كان زميلان يتحدثان معًا ولم يلتفتا إلا بعد 45 ثانية (قرب مدخل IKEA)
يمكنهم رؤيتي واقفًا هنا. هل هذا الصندوق مفتوح أصلًا؟
"""
_HEBREW = """
גילוי|בחירה|קנייה|שימוש|נאמנות
חיפוש באתר|פנייה טלפונית|שלט אולם התצוגה|ייעוץ בדלפק|הצעת מחיר בדואר|המתנה בקופה|תשלום|קבלה ושקית
מועד משלוח|התקנה|חשבון ראשון|שיחת שירות|מענה לתלונה|חידוש
האם הלקוח התקבל תוך חצי דקה?|האם ההבטחה שניתנה קוימה?|האם התשובה התאימה לשאלה?
האם השלב הבא הוסבר בלי לשאול?|האם מישהו שאל איך הולך?|האם השלטים, הניירות והמסכים היו נקיים ואחידים?
האם הלקוח נאלץ לחזור על דבריו?
בית נורדקאדה|כן|חלקית|לא|שני עמיתים דיברו ביניהם והרימו מבט אחרי 45 שניות (ליד הכניסה של IKEA)
הם רואים אותי עומד כאן. האם הקופה הזאת בכלל פתוחה?
"""
_HINDI = """
खोज|चुनाव|खरीद|उपयोग|जुड़ाव
वेबसाइट पर खोज|फ़ोन पर पूछताछ|शोरूम का बोर्ड|डेस्क पर सलाह|मेल से कोटेशन|कतार में प्रतीक्षा|भुगतान|रसीद और थैला
डिलीवरी का समय|स्थापना|पहला बिल|सेवा कॉल|शिकायत का उत्तर|नवीनीकरण
क्या ग्राहक का आधे मिनट में स्वागत हुआ?|क्या दिया गया वचन निभाया गया?|क्या उत्तर प्रश्न के अनुकूल था?
क्या अगला कदम बिना पूछे समझाया गया?|क्या किसी ने पूछा कि कैसा चल रहा है?|क्या बोर्ड, काग़ज़ और स्क्रीन साफ़ और एक शैली में थे?
क्या ग्राहक को अपनी बात दोहरानी पड़ी?
नूर्दकाडे होम|हाँ|आंशिक|नहीं|दो सहकर्मी आपस में बात कर रहे थे और 45 सेकंड बाद ही उन्होंने ऊपर देखा
वे मुझे यहाँ खड़ा देख सकते हैं। क्या यह काउंटर खुला भी है?
"""
_THAI = """
ค้นพบ|เลือก|ซื้อ|ใช้|อยู่ต่อ
ค้นหาในเว็บไซต์|สอบถามทางโทรศัพท์|ป้ายโชว์รูม|คำแนะนำที่โต๊ะ|ใบเสนอราคาทางไปรษณีย์|รอที่จุดชำระเงิน|การชำระเงิน|ใบเสร็จและถุง
เวลาจัดส่ง|การติดตั้ง|บิลแรก|โทรศัพท์บริการ|ตอบข้อร้องเรียน|การต่ออายุ
ลูกค้าได้รับการทักทายภายในครึ่งนาทีหรือไม่|คำสัญญาที่ให้ไว้เป็นจริงหรือไม่|คำตอบตรงกับคำถามหรือไม่
มีการอธิบายขั้นต่อไปโดยไม่ต้องถามหรือไม่|มีใครถามว่าเป็นอย่างไรบ้างหรือไม่|ป้าย เอกสาร และหน้าจอสะอาดและเป็นแบบเดียวกันหรือไม่
ลูกค้าต้องพูดซ้ำหรือไม่
นอร์ดกาเดอโฮม|ใช่|บางส่วน|ไม่ใช่|เพื่อนร่วมงานสองคนคุยกันและเงยหน้าขึ้นหลังจาก 45 วินาที
พวกเขาเห็นฉันยืนอยู่ตรงนี้ ช่องนี้เปิดอยู่หรือเปล่า
"""
_JAPANESE = """
発見|選択|購入|利用|継続
サイト内検索|電話での問い合わせ|展示場の看板|カウンターでの相談|郵送の見積もり|レジの待ち時間|支払い|レシートと袋
配送時間|設置|最初の請求書|サービス電話|苦情への返信|更新
お客様は三十秒以内に挨拶されましたか。|約束は守られましたか。|答えは質問に合っていましたか。
聞かれる前に次の手順が説明されましたか。|誰かが様子を尋ねましたか。|看板、書類、画面は清潔で統一されていましたか。
お客様は同じことを繰り返す必要がありましたか。
ノールドカーデ・ホーム|はい|一部|いいえ|二人の同僚が話し合っていて、45秒後にようやく顔を上げました。
私がここに立っているのが見えるはずです。このレジは開いていますか。
"""


def _words(texts: str) -> dict[str, str]:
    told = [part for line in texts.strip().splitlines() for part in line.split("|")]
    return dict(zip(_KEYS, told, strict=True))


TONGUES: Mapping[str, Mapping[str, str]] = {
    "ar": _words(_ARABIC),
    "he": _words(_HEBREW),
    "hi": _words(_HINDI),
    "th": _words(_THAI),
    "ja": _words(_JAPANESE),
}


def translated(value: T, words: Mapping[str, str]) -> T:
    """Return a value of the domain with every text that the words know in their language."""
    if isinstance(value, str):
        return words.get(value, value)  # type: ignore[return-value]
    if isinstance(value, tuple):
        return tuple(translated(part, words) for part in value)  # type: ignore[return-value]
    if is_dataclass(value) and not isinstance(value, type):
        known: dict[str, Any] = {one.name: getattr(value, one.name) for one in fields(value) if one.init}
        return replace(value, **{name: translated(part, words) for name, part in known.items()})
    return value


def needs(text: str) -> None:
    """Skip the test on a computer that has no font for a text."""
    if not all(scripts.font_for(one, FACES[Role.TEXT].name) for one in text):
        pytest.skip("no font with these letters is installed")
