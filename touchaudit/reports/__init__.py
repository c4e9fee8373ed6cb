"""The printed report: finished text and numbers first, then pages."""
