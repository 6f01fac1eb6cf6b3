"""export: Registry → what people take away. So far: citations."""
