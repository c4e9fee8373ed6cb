"""The drawn scenes that stand in for photos in the sample client."""
