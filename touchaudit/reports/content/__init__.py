"""What the report says: each part's sentences and numbers, drawn from the record by rules."""
