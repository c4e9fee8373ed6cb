"""Touchaudit: walk a firm's customer touchpoints, score them, print the road map."""

__version__ = "0.1.0"
