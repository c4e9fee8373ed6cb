"""What leaves the program for other programs: workbook, table, data, document, slide. Pure: values in, bytes out."""
