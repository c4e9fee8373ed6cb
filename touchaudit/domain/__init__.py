"""The craft itself: pure functions over frozen values, standard library only."""
