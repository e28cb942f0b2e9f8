"""The tab "Convolution": the arithmetic of the lecture, cell by cell."""
