"""staff: tools for the people who keep the data."""
