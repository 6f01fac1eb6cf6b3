"""sheet: data typed in a spreadsheet, by people who never see a data file.

columns  → the sheets and their columns, from the model
book     → what stands in the cells (xlsx_book, csv_book; xlsx_guard looks first)
headers  → which column stands where
wishes   → rows, each cell read strictly (reading, numbers, dates)
drafts   → the records as they would be; history keeps what a published figure said
trial    → the whole project checked with them, findings back at their cells
yaml_edit, writing → only what changed, all files or none
template, reply    → the workbook that goes out, and the one that goes back
"""
