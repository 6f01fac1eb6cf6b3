"""Terang: YAML about public programs → a searchable, citable, bilingual site.

Read `pipeline.py` first: the stages, in order.
"""
