"""Scenes of things: what lies on a desk, hangs on a wall or stands in the street."""

from __future__ import annotations

import math

from sample_photos.picture import Colour, Picture, dark, mix, pale, rounded, turned
from sample_photos.rooms import INK, LEAF, NAVY, PAPER, RUST, SAND, TEAL, WALL, WOOD, plant

_LINE = (176, 180, 182)


def table(colour: Colour = WOOD) -> Picture:
    """Return a table top seen from above, with light from the upper left."""
    picture = Picture(pale(colour, 0.14), dark(colour, 0.08))
    for at, y in enumerate(range(-40, 960, 150)):
        picture.shape(
            [(0, y), (1200, y - 10), (1200, y + 138), (0, y + 148)],
            pale(colour, 0.05 * (at % 3)),
            colour,
            alpha=0.5,
        )
        picture.stroke([(0, y), (1200, y - 10)], 3, dark(colour, 0.35), alpha=0.45)
        for grain in (34, 62, 104):
            picture.stroke(
                [(0, y + grain), (560, y + grain - 12), (1200, y + grain - 4)],
                2,
                dark(colour, 0.25),
                alpha=0.16,
            )
    picture.light([(0, 0), (620, 0), (340, 900), (0, 900)], 0.26, 90)
    return picture


def invoice() -> Picture:
    """Draw an invoice with codes for words, one line ringed in pencil."""
    picture = table()
    turn = -4.0
    centre = (560.0, 470.0)

    def at(x: float, y: float) -> tuple[float, float]:
        return turned([(x, y)], centre, turn)[0]

    def say(
        x: float,
        y: float,
        words: str,
        size: float,
        colour: Colour = INK,
        anchor: str = "lm",
        font: str = "Inter-Regular",
    ) -> None:
        picture.text(*at(x, y), words, size, colour, anchor=anchor, turn=turn, font=font)

    picture.box(250, 40, 620, 860, PAPER, (238, 234, 226), turn=turn, shadow=20)
    say(300, 106, "Harbour Street Dental", 32, TEAL, font="SourceSerif4-SemiBold")
    say(820, 106, "INVOICE", 24, NAVY, "rm", "Inter-SemiBold")
    for y, width in ((160, 210), (184, 170), (208, 190)):
        picture.box(*_turned_box(300, y, width, 9, centre, turn), _LINE, radius=4, turn=turn)
    say(820, 172, "No. 26/0418", 20, INK, "rm")
    say(820, 200, "Due 14 days net", 20, INK, "rm")
    picture.stroke([at(300, 262), at(820, 262)], 3, NAVY)
    rows = (("D2150 / BW2", "148.00"), ("HYG-30", "72.00"), ("MISC-04 ADJ", "35.00"), ("RX PANO", "46.00"))
    for row, (code, amount) in enumerate(rows):
        y = 310 + row * 62
        say(304, y, code, 25)
        say(820, y, f"£{amount}", 25, anchor="rm", font="InterTabular-Regular")
        picture.stroke([at(300, y + 31), at(820, y + 31)], 1.5, _LINE)
    say(304, 588, "Total", 28, NAVY, font="Inter-SemiBold")
    say(820, 588, "£301.00", 30, NAVY, "rm", "InterTabular-SemiBold")
    for y, width in ((660, 500), (686, 460), (712, 300)):
        picture.box(*_turned_box(300, y, width, 8, centre, turn), _LINE, radius=4, turn=turn, alpha=0.8)
    for grow in (0, 9):
        around = [math.tau * step / 90 for step in range(91)]
        ring = [at(562 + (290 + grow) * math.cos(a), 436 + (30 + grow * 0.5) * math.sin(a)) for a in around]
        picture.stroke(ring, 4, RUST)
    say(560, 435, "what for?", 28, dark(RUST, 0.1), font="SourceSerif4-SemiBold")
    pen = turned([(820, 640), (1120, 640), (1140, 652), (1120, 664), (820, 664)], (980, 652), 62)
    picture.shape([(px + 12, py + 12) for px, py in pen], (30, 34, 44), blur=8, alpha=0.35)
    picture.shape(pen, (64, 84, 100), (44, 60, 74))
    picture.shape(
        turned([(1086, 640), (1120, 640), (1140, 652), (1120, 664), (1086, 664)], (980, 652), 62),
        (226, 190, 130),
    )
    picture.oval(1066, 196, 250, 250, (30, 34, 44), alpha=0.3, blur=18)
    picture.oval(1050, 176, 250, 250, (240, 238, 232), (212, 208, 198))
    picture.oval(1050, 176, 168, 168, (250, 248, 244), (222, 218, 208))
    picture.oval(1050, 176, 138, 138, (92, 62, 44), (120, 82, 58))
    return picture


def _turned_box(
    x: float, y: float, width: float, height: float, centre: tuple[float, float], turn: float
) -> tuple[float, float, float, float]:
    cx, cy = turned([(x + width / 2, y + height / 2)], centre, turn)[0]
    return cx - width / 2, cy - height / 2, width, height


def phone() -> Picture:
    """Draw a phone that rings out beside a notebook."""
    picture = table((206, 196, 180))
    picture.box(90, 130, 500, 700, (70, 92, 104), (52, 72, 84), radius=14, turn=-5, shadow=22)
    picture.box(112, 138, 480, 684, PAPER, (240, 236, 226), radius=6, turn=-5)
    for row in range(12):
        y = 250 + row * 44
        left, right = turned([(150, y), (560, y)], (350, 480), -5)
        picture.stroke([left, right], 1.5, (190, 202, 208))
    notes = (
        "1st try  engaged",
        "2nd try  8 rings, lost",
        "3rd try  on hold",
        "no word on how long",
        "tune starts again ×4",
    )
    for row, words in enumerate(notes):
        x, y = turned([(160, 236 + row * 88)], (350, 480), -5)[0]
        picture.text(x, y, words, 30, (52, 74, 110), font="SourceSerif4-Regular", turn=-5)
    picture.box(720, 90, 330, 690, (30, 34, 40), (20, 24, 30), radius=54, turn=5, shadow=26)
    picture.box(735, 106, 300, 658, (40, 66, 76), (24, 40, 50), radius=42, turn=5)
    centre = (885.0, 435.0)

    def say(y: float, words: str, size: float, colour: Colour, font: str = "Inter-Medium") -> None:
        x, py = turned([(885, y)], centre, 5)[0]
        picture.text(x, py, words, size, colour, anchor="mm", turn=5, font=font)

    def dot(x: float, y: float, size: float, colour: Colour) -> None:
        px, py = turned([(x, y)], centre, 5)[0]
        picture.oval(px, py, size, size, colour)

    dot(885, 250, 110, pale(TEAL, 0.1))
    say(250, "H", 56, PAPER, "SourceSerif4-SemiBold")
    say(348, "Harbour Street Dental", 24, PAPER, "Inter-SemiBold")
    say(386, "on hold", 20, (170, 192, 198))
    say(446, "07:38", 58, PAPER, "InterTabular-Regular")
    for row in range(2):
        for column in range(3):
            dot(805 + column * 80, 530 + row * 74, 54, (66, 94, 104))
    dot(885, 690, 78, (198, 78, 66))
    end = turned([(868, 685), (902, 685), (902, 695), (868, 695)], centre, 5)
    picture.shape(end, PAPER)
    picture.shape(
        turned([(740, 110), (900, 110), (760, 560), (738, 560)], centre, 5),
        (255, 255, 255),
        alpha=0.06,
        blur=10,
    )
    return picture


def website() -> Picture:
    """Draw a laptop: the booking page lies under a banner that is easy to accept and hard to refuse."""
    picture = Picture((214, 220, 216), (190, 194, 188))
    plant(picture, 1090, 640, 330, (226, 214, 196))
    picture.box(60, 120, 130, 420, (230, 232, 228), (210, 212, 206), radius=6)
    picture.soften(9)
    picture.shape([(0, 640), (1200, 640), (1200, 900), (0, 900)], pale(WOOD, 0.25), dark(WOOD, 0.1))
    picture.light([(0, 640), (500, 640), (760, 900), (60, 900)], 0.24, 40)
    picture.shade(600, 812, 1010, 50, 0.45)
    picture.box(180, 90, 840, 580, (52, 56, 62), (38, 42, 48), radius=22, shadow=18)
    picture.box(204, 114, 792, 520, PAPER)
    picture.box(204, 114, 792, 62, TEAL, dark(TEAL, 0.08))
    picture.text(232, 145, "Harbour Street Dental", 24, PAPER, font="SourceSerif4-SemiBold")
    for x in (690, 780, 870):
        picture.box(x, 141, 62, 9, pale(TEAL, 0.55), radius=4)
    picture.box(204, 176, 792, 190, (206, 222, 218), (222, 230, 224))
    picture.shape(
        rounded([(640, 366), (690, 250), (780, 216), (880, 250), (930, 366)]),
        pale(TEAL, 0.42),
        pale(TEAL, 0.24),
    )
    picture.text(236, 246, "A calmer visit.", 42, NAVY, font="SourceSerif4Display-SemiBold")
    picture.box(236, 292, 170, 46, RUST, dark(RUST, 0.1), radius=23)
    picture.text(321, 315, "Request a call", 18, PAPER, anchor="mm", font="Inter-SemiBold")
    for x in (232, 490, 748):
        picture.box(x, 392, 220, 120, (236, 236, 230), radius=8)
        picture.box(x + 18, 416, 120, 11, _LINE, radius=5)
        picture.box(x + 18, 442, 170, 9, _LINE, radius=4, alpha=0.7)
        picture.box(x + 18, 462, 140, 9, _LINE, radius=4, alpha=0.7)
    picture.box(204, 114, 792, 520, (30, 40, 48), alpha=0.42)
    picture.box(290, 330, 620, 250, (255, 254, 250), radius=16, shadow=20)
    picture.text(330, 378, "We value your privacy", 28, NAVY, font="Inter-SemiBold")
    for y, width in ((416, 520), (440, 480)):
        picture.box(330, y, width, 10, _LINE, radius=5)
    picture.box(330, 486, 400, 62, TEAL, dark(TEAL, 0.08), radius=12)
    picture.text(530, 517, "Accept all", 26, PAPER, anchor="mm", font="Inter-SemiBold")
    picture.text(822, 520, "manage options", 14, (150, 156, 158), anchor="mm")
    picture.box(768, 530, 108, 1.5, (180, 184, 186))
    picture.shape([(110, 700), (1090, 700), (1136, 800), (64, 800)], (206, 210, 212), (176, 182, 186))
    picture.shape([(200, 668), (1000, 668), (1090, 700), (110, 700)], (188, 194, 198), (206, 210, 212))
    picture.shape([(196, 712), (1004, 712), (1020, 760), (180, 760)], (92, 98, 104), (76, 82, 88))
    for row in range(3):
        picture.stroke(
            [(192 - row * 4, 724 + row * 13), (1008 + row * 4, 724 + row * 13)], 2, (150, 156, 160), alpha=0.6
        )
    picture.box(500, 768, 200, 26, (190, 196, 200), radius=5)
    picture.box(64, 798, 1072, 12, (150, 156, 160), (120, 126, 130), radius=6)
    return picture


def card_reader() -> Picture:
    """Draw a card reader on the wrong side of the screen."""
    picture = Picture((228, 224, 214), (206, 198, 184))
    picture.box(80, 60, 300, 300, (212, 220, 218), (226, 228, 222))
    picture.box(760, 100, 320, 230, INK, dark(INK, 0.2), radius=10)
    picture.box(880, 330, 60, 130, INK)
    picture.soften(10)
    picture.shape([(0, 470), (1200, 440), (1200, 640), (0, 680)], pale(WOOD, 0.1), WOOD)
    picture.shade(640, 560, 260, 36, 0.4)
    reader = turned([(560, 330), (700, 330), (716, 556), (544, 556)], (630, 450), -6)
    picture.shape([(x + 14, y + 12) for x, y in reader], (30, 34, 44), blur=12, alpha=0.3)
    picture.shape(reader, (62, 70, 78), (44, 50, 58))
    picture.shape(
        turned([(578, 350), (684, 350), (690, 424), (572, 424)], (630, 450), -6),
        (176, 206, 200),
        (150, 186, 182),
    )
    picture.text(
        *turned([(630, 386)], (630, 450), -6)[0],
        "£85.00",
        24,
        INK,
        anchor="mm",
        turn=-6,
        font="InterTabular-SemiBold",
    )
    for row in range(4):
        for column in range(3):
            key = turned([(594 + column * 37, 446 + row * 25)], (630, 450), -6)[0]
            colour = ((186, 82, 70), (214, 176, 90), (94, 150, 104))[column] if row == 3 else (206, 210, 212)
            picture.box(key[0] - 13, key[1] - 8, 26, 16, colour, radius=5, turn=-6)
    cable = [(700 + x, 544 + 12 * math.sin(x / 46) - x * 0.02) for x in range(0, 520, 8)]
    picture.stroke(cable, 7, (52, 56, 62))
    glass = [(40, 0), (1160, 0), (1160, 676), (40, 712)]
    picture.shape(glass, (206, 228, 232), (180, 212, 216), alpha=0.34)
    for left, width in ((150, 90), (290, 34), (880, 130)):
        picture.shape(
            [(left + 260, 0), (left + 260 + width, 0), (left + width, 690), (left, 694)],
            (255, 255, 255),
            alpha=0.16,
            blur=3,
        )
    picture.stroke([(40, 0), (40, 712)], 5, (226, 240, 242))
    picture.stroke([(1160, 0), (1160, 676)], 5, (226, 240, 242))
    picture.shape([(0, 706), (1200, 666), (1200, 900), (0, 900)], pale(WOOD, 0.32), dark(WOOD, 0.04))
    picture.stroke([(0, 712), (1200, 672)], 10, (176, 190, 192), alpha=0.8)
    for y in (760, 812, 866):
        picture.stroke([(0, y), (1200, y - 36)], 2, dark(WOOD, 0.2), alpha=0.2)
    picture.box(356, 96, 330, 116, PAPER, (240, 236, 226), turn=-2, shadow=8)
    picture.text(520, 138, "Card payments:", 27, NAVY, anchor="mm", turn=-2, font="Inter-SemiBold")
    picture.text(521, 174, "please pass your card", 25, INK, anchor="mm", turn=-2)
    picture.box(470, 748, 320, 196, (54, 96, 122), (38, 72, 96), radius=18, turn=-9, shadow=12)
    picture.box(508, 812, 50, 40, (222, 196, 132), (190, 158, 96), radius=7, turn=-9)
    picture.text(520, 894, "••••  ••••  ••••", 24, (206, 220, 228), turn=-9)
    return picture


def leaflets() -> Picture:
    """Draw a rack of leaflets: half of it empty, two names of the practice in the rest."""
    picture = Picture((224, 226, 218), (202, 200, 190))
    picture.light([(0, 0), (520, 0), (940, 900), (300, 900)], 0.4, 60)
    picture.box(200, 70, 800, 770, (210, 216, 216), (186, 194, 194), radius=12, shadow=24)
    kinds = {
        (0, 0): (TEAL, "Gum health", "Harbour Street Dental"),
        (0, 1): (RUST, "Price list 2022", "Harbour Dental Care"),
        (0, 3): (NAVY, "Nervous?", "Harbour Street Dental"),
        (1, 1): (mix(LEAF, SAND, 0.3), "Children", "Harbour Dental Care"),
        (1, 2): (TEAL, "Implants", "Harbour Street Dental"),
    }
    for row in range(2):
        for column in range(4):
            x, y = 232 + column * 188, 110 + row * 370
            picture.box(x, y, 172, 330, (168, 178, 180), (192, 200, 200), radius=6)
            picture.box(x + 6, y + 6, 160, 60, (120, 132, 136), alpha=0.3, blur=14)
            if (row, column) in kinds:
                colour, title, firm = kinds[row, column]
                lean = (-3, 2, 0, 4)[column] if row == 0 else (0, -4, 2, 0)[column]
                picture.box(x + 20, y + 22, 138, 270, dark(colour, 0.2), turn=lean + 2, shadow=5)
                picture.box(
                    x + 16, y + 18, 138, 270, pale(colour, 0.1), dark(colour, 0.1), turn=lean, shadow=5
                )
                picture.text(x + 85, y + 62, title, 18, PAPER, anchor="mm", turn=lean, font="Inter-SemiBold")
                picture.oval(x + 85, y + 142, 84, 84, pale(colour, 0.45))
                picture.shape(
                    rounded(
                        [
                            (x + 62, y + 128),
                            (x + 85, y + 120),
                            (x + 108, y + 128),
                            (x + 102, y + 160),
                            (x + 92, y + 172),
                            (x + 85, y + 154),
                            (x + 78, y + 172),
                            (x + 68, y + 160),
                        ]
                    ),
                    PAPER,
                )
                picture.text(x + 85, y + 204, firm, 11.5, PAPER, anchor="mm", turn=lean)
            picture.box(x, y + 214, 172, 116, (226, 236, 238), (206, 220, 222), radius=6, alpha=0.62)
            picture.box(x, y + 214, 172, 3, (246, 250, 250), alpha=0.9)
    return picture


def stop_card() -> Picture:
    """Draw the touch that nervous patients remember: a card that puts them in charge."""
    picture = Picture((222, 230, 226), (196, 206, 202))
    picture.light([(100, 0), (700, 0), (900, 500), (300, 560)], 0.5, 60)
    picture.shape(
        rounded([(-80, 120), (220, 40), (420, 220), (360, 480), (-60, 520)]), pale(TEAL, 0.2), dark(TEAL, 0.1)
    )
    picture.soften(12)
    picture.shape([(0, 520), (1200, 470), (1200, 900), (0, 900)], (240, 240, 234), (206, 208, 202))
    blanket = [(-40, 640), (170, 570), (420, 620), (470, 760), (420, 940), (-40, 940)]
    picture.shape([(x + 12, y + 14) for x, y in rounded(blanket)], (30, 34, 44), blur=16, alpha=0.3)
    picture.shape(rounded(blanket), (236, 216, 188), (206, 178, 146))
    for at in range(5):
        picture.stroke([(20 + at * 84, 610 + at * 4), (60 + at * 80, 900)], 9, RUST, alpha=0.26)
    turn = 5.0
    picture.box(500, 440, 440, 310, PAPER, (242, 238, 228), radius=16, turn=turn, shadow=22)

    def say(y: float, words: str, size: float, colour: Colour, font: str) -> None:
        x, py = turned([(720, y)], (720, 595), turn)[0]
        picture.text(x, py, words, size, colour, anchor="mm", turn=turn, font=font)

    say(524, "Raise your hand", 46, NAVY, "SourceSerif4Display-SemiBold")
    say(582, "and we stop.", 46, NAVY, "SourceSerif4Display-SemiBold")
    say(646, "Every time. No questions.", 25, TEAL, "Inter-Medium")
    say(704, "Harbour Street Dental", 19, mix(INK, WALL, 0.4), "SourceSerif4-Regular")
    picture.shade(1056, 716, 190, 40, 0.4)
    picture.shape(
        [(972, 500), (1128, 492), (1116, 706), (1052, 722), (990, 706)],
        (214, 232, 234),
        (186, 212, 216),
        alpha=0.85,
    )
    picture.oval(1050, 496, 158, 40, (236, 246, 246), (206, 224, 226))
    picture.oval(1050, 548, 146, 34, (176, 210, 218), alpha=0.8)
    picture.shape([(990, 520), (1014, 516), (1020, 700), (1002, 700)], (255, 255, 255), alpha=0.5, blur=4)
    return picture
