/**
 * Model units in one unit of Cytoscape's. Cytoscape keeps what it paints as textures at powers of two, which blurs lines at
 * zooms below 4 and cards below 8 of its own units: with 8 of ours in one, lines are always painted sharp where they can be
 * read (above 0.5), cards from textures at least as fine as the screen, and far overviews of many elements stay fast.
 */
export const unit = 8;

export const smallestZoom = 0.1;
export const largestZoom = 4;
