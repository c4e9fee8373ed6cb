"""The only SQL: tables, events, queries, photos on disk, backups and migrations.

Nothing is imported here, so that naming the package costs nothing: the window is on screen before
SQLAlchemy is read from disk.
"""
