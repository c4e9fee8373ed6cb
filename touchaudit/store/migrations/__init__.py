"""How the database came to its present shape, one file per release that changed it."""
