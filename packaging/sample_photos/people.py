"""People, always from behind or without a face: a sample must not look like anybody."""

from __future__ import annotations

from dataclasses import dataclass

from sample_photos.picture import Colour, Picture, dark, pale, rounded


@dataclass(frozen=True)
class Look:
    """What a person wears; ``hair_length`` is how far the hair falls, in heads."""

    coat: Colour
    legs: Colour
    hair: Colour
    skin: Colour = (214, 170, 140)
    hair_length: float = 0.55
    bag: Colour | None = None


def stand(picture: Picture, x: float, ground: float, height: float, look: Look) -> None:
    """Draw a person from behind, standing."""
    h = height

    def at(dx: float, up: float) -> tuple[float, float]:
        return x + dx * h, ground - up * h

    picture.shade(x + 0.03 * h, ground, 0.36 * h, 0.05 * h, 0.38)
    for side in (-1, 1):
        leg = [at(side * 0.015, 0.5), at(side * 0.105, 0.5), at(side * 0.085, 0.02), at(side * 0.02, 0.02)]
        picture.shape(leg, look.legs, dark(look.legs, 0.35))
        picture.oval(x + side * 0.058 * h, ground - 0.012 * h, 0.09 * h, 0.045 * h, (44, 42, 46))
    picture.shape([at(-0.035, 0.9), at(0.035, 0.9), at(0.05, 0.8), at(-0.05, 0.8)], dark(look.skin, 0.18))
    for side in (-1, 1):
        arm = [at(side * s, up) for s, up in ((0.1, 0.81), (0.145, 0.76), (0.165, 0.6), (0.155, 0.44))]
        arm += [at(side * s, up) for s, up in ((0.115, 0.44), (0.1, 0.62))]
        picture.oval(*at(side * 0.136, 0.43), 0.05 * h, 0.06 * h, look.skin)
        picture.shape(rounded(arm), dark(look.coat, 0.16), dark(look.coat, 0.3))
    body = [at(-0.05, 0.835), at(0.05, 0.835), at(0.118, 0.79), at(0.128, 0.66), at(0.118, 0.42)]
    body += [at(0.0, 0.405), at(-0.118, 0.42), at(-0.128, 0.66), at(-0.118, 0.79)]
    picture.shape(rounded(body), pale(look.coat, 0.08), dark(look.coat, 0.22), across=True)
    picture.stroke([at(0, 0.8), at(0.004, 0.44)], 0.005 * h, dark(look.coat, 0.3), alpha=0.4)
    picture.shape(
        rounded([at(-0.06, 0.84), at(0.06, 0.84), at(0.05, 0.805), at(-0.05, 0.805)]), dark(look.coat, 0.2)
    )
    _head(picture, x, ground - 0.925 * h, 0.15 * h, look)
    if look.bag is not None:
        picture.stroke([at(-0.09, 0.8), at(0.13, 0.5)], 0.014 * h, dark(look.bag, 0.2))
        bag = (x + 0.07 * h, ground - 0.52 * h)
        picture.box(*bag, 0.13 * h, 0.16 * h, look.bag, dark(look.bag, 0.25), radius=0.025 * h)


def _head(picture: Picture, x: float, y: float, size: float, look: Look) -> None:
    """Draw the back of a head."""
    for side in (-1, 1):
        picture.oval(x + side * size * 0.4, y + size * 0.06, size * 0.14, size * 0.22, dark(look.skin, 0.06))
    picture.oval(x, y + size * 0.06, size * 0.78, size * 0.98, look.skin)
    fall = look.hair_length
    hair = [(x, y - size * 0.53), (x + size * 0.36, y - size * 0.33), (x + size * 0.42, y + size * 0.02)]
    hair += [(x + size * 0.32, y + size * fall * 0.7), (x, y + size * fall)]
    hair += [(x - size * 0.32, y + size * fall * 0.7), (x - size * 0.42, y + size * 0.02)]
    hair += [(x - size * 0.36, y - size * 0.33)]
    picture.shape(rounded(hair), pale(look.hair, 0.1), dark(look.hair, 0.25), across=True)


def bust(picture: Picture, x: float, y: float, size: float, look: Look) -> None:
    """Draw a person behind a desk, looking down: hair, brow and shoulders; ``size`` is a head's height."""
    shoulders = [(x - size * 0.3, y + size * 0.55), (x + size * 0.3, y + size * 0.55)]
    shoulders += [(x + size * 0.95, y + size * 0.8), (x + size * 1.1, y + size * 2.2)]
    shoulders += [(x - size * 1.1, y + size * 2.2), (x - size * 0.95, y + size * 0.8)]
    picture.shape(rounded(shoulders), look.coat, dark(look.coat, 0.2))
    picture.box(
        x - size * 0.17, y + size * 0.3, size * 0.34, size * 0.4, dark(look.skin, 0.15), radius=size * 0.1
    )
    picture.oval(x, y + size * 0.04, size * 0.72, size * 0.92, look.skin, dark(look.skin, 0.12))
    hair = [(x - size * 0.42, y + size * 0.2), (x - size * 0.4, y - size * 0.3), (x, y - size * 0.56)]
    hair += [
        (x + size * 0.4, y - size * 0.3),
        (x + size * 0.42, y + size * 0.2),
        (x + size * 0.3, y - size * 0.02),
    ]
    hair += [(x, y - size * 0.1), (x - size * 0.3, y - size * 0.02)]
    picture.shape(rounded(hair), look.hair, dark(look.hair, 0.2))
