"""Pictures made of cells: feature maps, digits and numbers, coloured and pointed at."""
