"""The sheets that ask for one thing each."""
