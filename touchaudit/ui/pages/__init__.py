"""The pages of the window: one class, one file each."""
