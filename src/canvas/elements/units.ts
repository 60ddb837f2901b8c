/**
 * Model units in one unit of Cytoscape's. Beyond a zoom of 8 Cytoscape paints shapes and lines directly instead of from
 * textures kept at powers of two, which are blurred in between; with its zoom 32 times ours that is everywhere above 0.25.
 */
export const unit = 32;

export const smallestZoom = 0.1;
export const largestZoom = 4;
