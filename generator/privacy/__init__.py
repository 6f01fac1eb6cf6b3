"""What points at a person: the patterns of personal data, protected names, and what files hold.

One home for every door: `check`, the import of workbooks, the web form, `review` and the guard ask
here. Numbers of people have a module of their own, `generator/private_numbers.py`, since every
message that repeats text goes through it.
"""
