"""Scenes inside the practice."""

from __future__ import annotations

import math

from sample_photos.people import Look, bust, stand
from sample_photos.picture import Colour, Picture, dark, mix, pale, rounded

WALL: Colour = (232, 226, 215)
FLOOR: Colour = (196, 182, 162)
TEAL: Colour = (58, 112, 112)
NAVY: Colour = (30, 58, 82)
WOOD: Colour = (188, 144, 102)
INK: Colour = (46, 54, 62)
SAND: Colour = (222, 204, 174)
RUST: Colour = (196, 104, 62)
LEAF: Colour = (92, 126, 96)
PAPER: Colour = (250, 247, 240)


def room(wall: Colour = WALL, floor: Colour = FLOOR, horizon: float = 600) -> Picture:
    """Return an empty room: wall, skirting, floor, and light from a window at the left."""
    picture = Picture(pale(wall, 0.25), dark(wall, 0.06))
    picture.shape([(0, horizon), (1200, horizon), (1200, 900), (0, 900)], pale(floor, 0.1), dark(floor, 0.18))
    picture.box(0, horizon - 16, 1200, 16, pale(wall, 0.5), dark(wall, 0.1))
    picture.light([(60, 0), (420, 0), (760, horizon), (400, horizon)], 0.34, 36)
    picture.light([(400, horizon), (760, horizon), (1080, 900), (640, 900)], 0.26, 36)
    return picture


def clock(picture: Picture, x: float, y: float, size: float, hour: float) -> None:
    """Hang a clock on the wall; ``hour`` may have a fraction."""
    picture.oval(x + size * 0.06, y + size * 0.1, size, size, (30, 34, 44), alpha=0.25, blur=7)
    picture.oval(x, y, size, size, dark(NAVY, 0.1))
    picture.oval(x, y, size * 0.88, size * 0.88, PAPER, (232, 228, 220))
    for tick in range(12):
        angle = math.tau * tick / 12
        dx, dy = math.sin(angle), -math.cos(angle)
        picture.stroke(
            [(x + dx * size * 0.36, y + dy * size * 0.36), (x + dx * size * 0.4, y + dy * size * 0.4)],
            size * 0.025,
            INK,
        )
    for turn, length, width in ((hour / 12, 0.22, 0.05), (hour % 1, 0.33, 0.035)):
        angle = math.tau * turn
        tip = (x + math.sin(angle) * size * length, y - math.cos(angle) * size * length)
        picture.stroke([(x, y), tip], size * width, INK)
    picture.oval(x, y, size * 0.08, size * 0.08, RUST)


def plant(picture: Picture, x: float, ground: float, height: float, pot: Colour = SAND) -> None:
    """Stand a pot plant on the floor."""
    picture.shade(x + 10, ground, height * 0.5, height * 0.07, 0.35)
    for at, (lean, reach) in enumerate(
        ((-0.34, 0.8), (0.3, 0.86), (-0.16, 1.0), (0.16, 0.96), (-0.44, 0.6), (0.44, 0.62), (0.0, 0.9))
    ):
        tip = (x + lean * height, ground - reach * height)
        root = (x + lean * height * 0.12, ground - height * 0.26)
        side = height * 0.055
        middle = ((tip[0] + root[0]) / 2 + lean * height * 0.12, (tip[1] + root[1]) / 2)
        leaf = [root, (middle[0] - side, middle[1]), tip, (middle[0] + side, middle[1])]
        picture.shape(rounded(leaf), mix(LEAF, (150, 170, 120), 0.12 * (at % 3)), dark(LEAF, 0.3))
    top, low = height * 0.15, height * 0.1
    picture.shape(
        [
            (x - top, ground - height * 0.3),
            (x + top, ground - height * 0.3),
            (x + low, ground),
            (x - low, ground),
        ],
        pale(pot, 0.2),
        dark(pot, 0.25),
        across=True,
    )


def queue() -> Picture:
    """Draw four people in line, one of two desks open, nobody looking up."""
    picture = room(horizon=560)
    picture.text(760, 140, "Reception", 54, TEAL, font="SourceSerif4Display-SemiBold", anchor="mm")
    picture.box(645, 186, 230, 4, TEAL, alpha=0.5)
    clock(picture, 1080, 150, 110, 9 + 14 / 60)
    bust(picture, 1092, 318, 84, Look((84, 132, 132), INK, (74, 52, 42)))
    for x, on in ((800, False), (1012, True)):
        picture.box(x, 318, 150, 96, dark(INK, 0.1), INK, radius=8, shadow=8)
        picture.box(x + 62, 410, 26, 34, INK)
        if on:
            picture.light(
                [(x + 10, 300), (x + 140, 300), (x + 150, 330), (x, 330)], 0.35, 14, (196, 224, 232)
            )
    picture.box(450, 432, 750, 26, pale(WOOD, 0.3), WOOD, shadow=10)
    picture.box(470, 458, 730, 250, WOOD, dark(WOOD, 0.28))
    for x in range(482, 1200, 26):
        picture.box(x, 458, 3, 250, dark(WOOD, 0.3), alpha=0.55)
    picture.box(470, 458, 730, 26, dark(WOOD, 0.5), alpha=0.3, blur=8)
    picture.shade(830, 716, 760, 46, 0.4)
    picture.box(812, 352, 128, 82, PAPER, radius=4, turn=-3, shadow=6)
    picture.text(876, 380, "Position", 20, INK, anchor="mm", turn=-3)
    picture.text(877, 406, "closed", 20, INK, anchor="mm", turn=-3, font="Inter-SemiBold")
    looks = (
        (700, 764, 410, Look((150, 90, 76), (58, 62, 74), (52, 44, 42), hair_length=0.9)),
        (548, 796, 470, Look((70, 92, 118), (74, 70, 66), (186, 182, 176))),
        (
            374,
            836,
            536,
            Look((196, 168, 122), (52, 60, 76), (98, 66, 44), (196, 148, 116), 1.35, (112, 70, 52)),
        ),
        (168, 888, 618, Look((74, 104, 88), (60, 56, 58), (40, 36, 38), (150, 106, 82), 0.5)),
    )
    for x, ground, height, look in looks:
        stand(picture, x, ground, height, look)
    picture.light([(0, 0), (260, 0), (520, 900), (60, 900)], 0.12, 60)
    return picture


def _chair(picture: Picture, x: float, ground: float, width: float, cloth: Colour) -> None:
    """Draw a chair from behind."""
    picture.shade(x + width * 0.55, ground, width * 1.3, width * 0.22, 0.34)
    for at in (0.1, 0.9):
        picture.stroke(
            [(x + width * at, ground - width * 0.75), (x + width * at + (at - 0.5) * 14, ground)],
            8,
            (96, 78, 62),
        )
    for at in (0.24, 0.76):
        picture.stroke(
            [(x + width * at, ground - width * 0.75), (x + width * at, ground - width * 0.14)],
            6,
            (76, 62, 52),
        )
    picture.box(
        x - 4, ground - width * 0.86, width + 8, width * 0.2, dark(cloth, 0.2), dark(cloth, 0.4), radius=12
    )
    picture.box(
        x,
        ground - width * 1.62,
        width,
        width * 0.82,
        pale(cloth, 0.12),
        dark(cloth, 0.18),
        radius=26,
        shadow=8,
    )
    picture.box(x + 12, ground - width * 1.58, width - 24, width * 0.1, pale(cloth, 0.3), radius=8, alpha=0.5)


def waiting_room() -> Picture:
    """Draw a row of empty chairs that look at a bare wall."""
    picture = room(wall=(222, 224, 216), floor=(186, 176, 160), horizon=520)
    picture.box(926, 120, 190, 400, pale(WOOD, 0.2), WOOD, shadow=6)
    picture.box(946, 142, 150, 356, pale(WOOD, 0.32), pale(WOOD, 0.1))
    picture.oval(962, 330, 16, 16, (206, 190, 150))
    picture.text(1021, 210, "Surgery 2", 22, dark(WOOD, 0.5), anchor="mm")
    picture.box(420, 200, 150, 106, PAPER, (240, 236, 226), turn=2, shadow=6)
    picture.text(495, 238, "Please wait", 21, INK, anchor="mm", turn=2, font="Inter-SemiBold")
    picture.text(494, 268, "to be called", 21, INK, anchor="mm", turn=2)
    for x, y in ((428, 208), (562, 213)):
        picture.box(x - 14, y - 10, 28, 14, (226, 214, 180), turn=-38, alpha=0.85)
    plant(picture, 196, 566, 290, (206, 178, 146))
    for at, x in enumerate((90, 296, 502, 708, 914)):
        _chair(picture, x, 830 + (at % 2) * 4, 172, TEAL if at != 3 else mix(TEAL, SAND, 0.35))
    picture.light([(60, 520), (330, 520), (720, 900), (330, 900)], 0.2, 40)
    return picture


def late_board() -> Picture:
    """Draw a board that should say how long the wait is, and does not."""
    picture = Picture((226, 224, 214), (204, 200, 188))
    picture.light([(0, 0), (460, 0), (900, 900), (300, 900)], 0.4, 60)
    picture.box(250, 170, 700, 500, dark(WOOD, 0.05), dark(WOOD, 0.3), radius=10, shadow=26)
    picture.box(272, 192, 656, 456, (252, 251, 247), (238, 236, 230), radius=4)
    picture.light([(300, 200), (520, 200), (420, 640), (280, 640)], 0.55, 18, (255, 255, 255))
    picture.text(600, 272, "Your dentist today", 36, TEAL, font="SourceSerif4-SemiBold", anchor="mm")
    for y, surgery in ((360, "Surgery 1 is"), (440, "Surgery 2 is"), (520, "Surgery 3 is")):
        picture.text(340, y, surgery, 30, INK)
        picture.box(552, y + 18, 128, 3, INK, alpha=0.55)
        picture.text(704, y, "minutes late", 30, INK)
    for x, y, width in ((566, 342, 84), (580, 424, 70), (560, 504, 96)):
        picture.box(x, y, width, 24, (150, 160, 168), alpha=0.16, blur=8, turn=-6)
    picture.text(600, 598, "We are sorry for any delay", 22, mix(INK, WALL, 0.35), anchor="mm")
    picture.box(520, 664, 180, 18, dark(WOOD, 0.1), dark(WOOD, 0.4), radius=4, shadow=10)
    picture.box(540, 652, 96, 14, (60, 66, 72), radius=7)
    picture.box(626, 652, 26, 14, RUST, radius=7)
    return picture


def wait_sign() -> Picture:
    """Draw a bell and a sign on an unattended desk."""
    picture = room(horizon=420)
    picture.box(640, 90, 330, 220, (206, 216, 214), (226, 230, 224))
    picture.box(120, 60, 300, 260, pale(WOOD, 0.4), pale(WOOD, 0.15))
    bust(picture, 905, 330, 92, Look((84, 132, 132), INK, (96, 70, 52)))
    picture.box(640, 300, 190, 130, INK, dark(INK, 0.2), radius=8)
    picture.soften(11)
    picture.shape([(0, 560), (1200, 520), (1200, 900), (0, 900)], pale(WOOD, 0.22), dark(WOOD, 0.12))
    for y in range(600, 900, 44):
        picture.stroke([(0, y), (1200, y - 40)], 2, dark(WOOD, 0.25), alpha=0.25)
    picture.light([(0, 560), (420, 546), (760, 900), (120, 900)], 0.25, 40)
    picture.shade(478, 742, 470, 54, 0.45)
    picture.shape(
        [(270, 728), (680, 704), (690, 742), (272, 768)], (178, 196, 200), (206, 218, 220), alpha=0.8
    )
    card = [(292, 318), (668, 300), (680, 718), (282, 742)]
    picture.shape([(x + 16, y + 12) for x, y in card], (30, 34, 44), blur=16, alpha=0.3)
    picture.shape(card, PAPER, (236, 232, 222))
    picture.shape([(292, 318), (668, 300), (670, 372), (290, 390)], TEAL, dark(TEAL, 0.12))
    picture.text(
        480, 346, "Harbour Street Dental", 27, PAPER, font="SourceSerif4-SemiBold", anchor="mm", turn=-2.7
    )
    picture.text(
        482, 470, "Please wait", 62, NAVY, font="SourceSerif4Display-SemiBold", anchor="mm", turn=-2.7
    )
    picture.text(484, 542, "until you are called.", 33, INK, anchor="mm", turn=-2.7)
    picture.text(
        486, 640, "Do not ring the bell twice", 23, RUST, font="Inter-SemiBold", anchor="mm", turn=-2.7
    )
    picture.shade(884, 742, 230, 40, 0.45)
    picture.oval(880, 728, 210, 44, (70, 60, 54), dark((70, 60, 54), 0.3))
    dome = [(790, 722), (806, 664), (848, 630), (880, 624), (912, 630), (954, 664), (970, 722), (880, 740)]
    picture.shape(rounded(dome), (228, 208, 160), (150, 120, 76), across=True)
    picture.shape(
        rounded([(826, 700), (836, 660), (858, 644), (850, 690)]), (255, 246, 220), alpha=0.7, blur=4
    )
    picture.box(870, 604, 20, 24, (120, 98, 66), radius=6)
    picture.oval(880, 602, 38, 18, (214, 192, 144), (150, 120, 76))
    return picture


def treatment() -> Picture:
    """Draw a treatment room that was made kind: light, a blanket, a picture on the ceiling lamp's side."""
    picture = room(wall=(220, 228, 224), floor=(202, 198, 188), horizon=610)
    picture.box(96, 84, 330, 330, pale(WOOD, 0.5), pale(WOOD, 0.3), shadow=6)
    picture.box(114, 102, 294, 294, (190, 214, 226), (226, 236, 232))
    hills = [(114 + x, 336 - 16 * math.sin(x / 44) - 10 * math.sin(x / 17)) for x in range(0, 295, 6)]
    picture.shape([*hills, (408, 396), (114, 396)], (142, 172, 140), (120, 152, 124))
    picture.oval(330, 168, 74, 74, (255, 244, 214), alpha=0.9, blur=6)
    picture.box(258, 102, 6, 294, pale(WOOD, 0.5))
    picture.box(720, 120, 250, 168, (60, 78, 88), (46, 62, 72), radius=8, shadow=10)
    picture.shape(
        [(736, 250), (800, 176), (846, 224), (890, 160), (954, 250), (954, 272), (736, 272)],
        (122, 158, 164),
        (86, 124, 128),
    )
    picture.stroke([(640, 0), (600, 130), (690, 236)], 14, (206, 212, 212))
    picture.shape(
        rounded([(640, 226), (720, 214), (760, 250), (716, 280), (648, 270)]),
        (242, 244, 242),
        (196, 206, 206),
    )
    picture.light([(660, 276), (740, 270), (640, 560), (330, 560)], 0.5, 26, (255, 250, 230))
    picture.shade(560, 806, 720, 70, 0.4)
    picture.box(500, 690, 120, 100, (226, 230, 228), (178, 186, 186), radius=20)
    picture.box(400, 776, 330, 34, (206, 212, 210), (164, 174, 174), radius=17)
    seat = [
        (176, 430),
        (226, 400),
        (330, 536),
        (420, 596),
        (640, 600),
        (840, 640),
        (900, 676),
        (884, 706),
        (640, 690),
        (400, 690),
        (296, 620),
        (190, 486),
    ]
    picture.shape([(x + 10, y + 16) for x, y in rounded(seat)], (30, 34, 44), blur=14, alpha=0.25)
    picture.shape(rounded(seat), pale(TEAL, 0.18), dark(TEAL, 0.22))
    picture.shape(rounded([(166, 400), (216, 362), (262, 408), (212, 448)]), pale(TEAL, 0.3), TEAL)
    blanket = [(470, 566), (600, 572), (790, 612), (826, 690), (700, 712), (560, 700), (462, 660)]
    picture.shape(rounded(blanket), (232, 212, 184), (206, 178, 144))
    for x in range(500, 800, 44):
        picture.stroke([(x, 580 + (x - 470) * 0.1), (x + 16, 690)], 4, (214, 150, 110), alpha=0.5)
    picture.box(1000, 560, 150, 250, (238, 238, 232), (206, 206, 198), radius=10, shadow=12)
    for y in (626, 692, 758):
        picture.box(1000, y, 150, 2, (176, 176, 168))
        picture.box(1052, y - 34, 46, 7, (176, 176, 168), radius=3)
    picture.oval(1076, 556, 120, 16, (214, 220, 220), (176, 186, 186))
    plant(picture, 1066, 552, 150, (226, 214, 196))
    return picture
