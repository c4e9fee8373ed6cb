"""Tests of the walk and the review, on a real database."""
