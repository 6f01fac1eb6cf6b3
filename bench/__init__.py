"""Benchmarks: invented data of any size, and what the site costs at that size."""
