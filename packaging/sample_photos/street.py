"""Scenes in the street."""

from __future__ import annotations

import math
import random

from sample_photos.picture import Picture, dark, mix, pale, rounded, turned
from sample_photos.rooms import INK, LEAF, NAVY, RUST, TEAL


def door() -> Picture:
    """Draw the front door: the hours stand on a small plate behind a bush."""
    picture = Picture((176, 108, 84), (150, 88, 68))
    for row in range(24):
        y = row * 38
        picture.box(0, y, 1200, 4, (206, 168, 146), alpha=0.5)
        for column in range(14):
            x = column * 94 + (47 if row % 2 else 0) - 47
            picture.box(x, y, 4, 38, (206, 168, 146), alpha=0.5)
            if (row * 7 + column * 5) % 6 == 0:
                picture.box(x + 4, y + 4, 90, 34, dark((168, 98, 76), 0.14), alpha=0.5)
    picture.light([(0, 0), (520, 0), (900, 900), (200, 900)], 0.2, 80)
    picture.shape([(0, 800), (1200, 800), (1200, 900), (0, 900)], (176, 174, 168), (146, 144, 138))
    picture.box(396, 60, 448, 750, (232, 228, 218), (206, 200, 188), shadow=12)
    picture.box(428, 196, 384, 614, TEAL, dark(TEAL, 0.25))
    picture.box(428, 92, 384, 90, (196, 214, 218), (166, 190, 196))
    picture.text(620, 138, "Harbour Street Dental", 30, NAVY, font="SourceSerif4-SemiBold", anchor="mm")
    picture.box(462, 232, 316, 280, dark(TEAL, 0.35), radius=4)
    picture.box(472, 242, 296, 260, (150, 178, 182), (196, 208, 204))
    picture.shape(
        [(500, 242), (600, 242), (520, 502), (472, 502), (472, 330)], (255, 255, 255), alpha=0.28, blur=3
    )
    for x in (462, 632):
        picture.box(x, 556, 146, 210, dark(TEAL, 0.12), dark(TEAL, 0.3), radius=4)
        picture.box(x + 12, 568, 122, 186, pale(TEAL, 0.06), dark(TEAL, 0.14), radius=3)
    picture.oval(786, 536, 26, 26, (222, 200, 140), (170, 140, 84))
    picture.box(380, 796, 480, 60, (206, 202, 192), (176, 172, 162), shadow=8)
    picture.box(896, 360, 190, 250, (228, 212, 166), (196, 172, 118), radius=8, shadow=8)
    picture.text(991, 396, "Opening hours", 22, INK, anchor="mm", font="Inter-SemiBold")
    for y, day in ((436, "Mon"), (470, "Tue"), (504, "Wed"), (538, "Thu")):
        picture.text(918, y, day, 20, INK)
        picture.text(1066, y, "8.30 – 17.30", 18, INK, anchor="rm")
    picture.shade(1010, 842, 330, 46, 0.45)
    picture.box(914, 700, 200, 150, (96, 104, 110), (70, 76, 82), radius=8)
    dice = random.Random(5)
    for depth in range(3):
        for _ in range(150):
            reach, angle = 142 * dice.random() ** 0.5, dice.uniform(0, math.tau)
            x, y = 1012 + reach * math.cos(angle), 606 + reach * 0.98 * math.sin(angle)
            lit = 0.16 * depth + max(0.0, (606 - y) / 700)
            colour = dark(mix(LEAF, (168, 190, 128), lit), 0.42 - 0.19 * depth)
            leaf = [(x - 26, y), (x - 4, y - 11), (x + 26, y), (x - 4, y + 11)]
            picture.shape(
                rounded(turned(leaf, (x, y), dice.uniform(-80, 80)), 5), pale(colour, 0.05), dark(colour, 0.1)
            )
    return picture


def van() -> Picture:
    """Draw the technician's van before painted terraces."""
    picture = Picture((206, 222, 230), (236, 232, 220))
    fronts = ((196, 128, 104), (226, 200, 142), (124, 156, 164), (206, 172, 172), (150, 172, 142))
    for at, colour in enumerate(fronts):
        x = at * 250 - 30
        picture.box(x, 130 + (at % 2) * 16, 250, 560, pale(colour, 0.12), dark(colour, 0.05))
        picture.shape(
            [(x - 6, 146 + (at % 2) * 16), (x + 125, 70 + (at % 2) * 16), (x + 256, 146 + (at % 2) * 16)],
            (112, 104, 104),
            (134, 124, 120),
        )
        for dx in (34, 140):
            picture.box(x + dx, 200, 74, 120, (240, 238, 230), radius=3)
            picture.box(x + dx + 8, 208, 58, 104, (150, 172, 182), (186, 202, 206))
            picture.box(x + dx + 8, 258, 58, 4, (240, 238, 230))
        picture.box(x + 34, 400, 74, 130, (240, 238, 230), radius=3)
        picture.box(x + 42, 408, 58, 114, (150, 172, 182), (186, 202, 206))
        door = (TEAL, NAVY, RUST, LEAF, (120, 84, 84))[at]
        picture.box(x + 140, 420, 76, 240, door, dark(door, 0.2))
        picture.box(x + 154, 440, 48, 60, (196, 210, 210), alpha=0.8)
    picture.soften(3)
    picture.shape([(0, 660), (1200, 660), (1200, 730), (0, 730)], (206, 202, 192), (190, 186, 176))
    picture.shape([(0, 730), (1200, 730), (1200, 900), (0, 900)], (122, 124, 128), (96, 98, 104))
    picture.box(0, 726, 1200, 8, (226, 222, 212))
    for x in (80, 480, 880):
        picture.box(x, 846, 220, 10, (226, 222, 206), alpha=0.7)
    picture.shade(610, 806, 820, 54, 0.55)
    body = [
        (212, 790),
        (206, 470),
        (232, 424),
        (760, 418),
        (842, 440),
        (944, 570),
        (1010, 606),
        (1024, 700),
        (1020, 790),
    ]
    picture.shape(body, (250, 249, 245), (206, 208, 206))
    picture.shape([(208, 700), (1023, 700), (1020, 790), (212, 790)], TEAL, dark(TEAL, 0.25))
    picture.shape([(770, 456), (836, 464), (916, 572), (770, 572)], (120, 146, 158), (168, 188, 194))
    picture.shape([(790, 456), (822, 462), (816, 572), (770, 572)], (255, 255, 255), alpha=0.25, blur=3)
    picture.stroke([(748, 430), (748, 786)], 3, (176, 180, 180))
    picture.stroke([(486, 424), (486, 786)], 3, (176, 180, 180))
    picture.box(664, 590, 50, 10, (150, 156, 158), radius=5)
    picture.text(470, 530, "Harbour Street Dental", 42, TEAL, font="SourceSerif4-SemiBold", anchor="mm")
    picture.text(470, 584, "We come to you", 27, RUST, font="Inter-Medium", anchor="mm")
    picture.oval(1004, 640, 30, 44, (250, 236, 190), (226, 196, 130))
    picture.box(204, 620, 14, 60, (190, 70, 60), radius=5)
    for x in (350, 880):
        picture.oval(x, 788, 146, 146, (40, 42, 46))
        picture.oval(x, 788, 82, 82, (186, 190, 194), (140, 146, 150))
        picture.oval(x, 788, 26, 26, (90, 94, 98))
    picture.light([(0, 0), (420, 0), (760, 700), (180, 700)], 0.2, 80)
    return picture
