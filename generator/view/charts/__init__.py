"""charts: what is drawn at build time, each drawing beside the numbers it was drawn from."""
