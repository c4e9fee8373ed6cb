"""What leaves the program for other programs: workbook, table, data, document, slide.

Pure: values in, bytes out; nothing here reads the database or writes a file.
"""
