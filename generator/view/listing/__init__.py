"""listing: what every long list is made of — columns, facets, rows, pages, and its data file."""
