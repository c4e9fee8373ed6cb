"""Figures as plain shapes: worked out once, drawn alike on paper, on screen and as SVG."""
