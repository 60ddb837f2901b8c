/** A canvas of our own above or below Cytoscape's, in CSS pixels at whatever ratio the screen has. */
export type Surface = {
  readonly context: CanvasRenderingContext2D;
  /** Empties it, first fitting it to this size; leaves the transform so that one unit is one CSS pixel. */
  readonly begin: (width: number, height: number, ratio: number) => void;
  /** A hidden canvas costs nothing when the page is put together; without a graphics card that is most of a frame. */
  readonly hide: () => void;
};

export const surface = (canvas: HTMLCanvasElement): Surface => {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser gives no canvas to draw on');
  return {
    context,
    hide: () => {
      if (canvas.style.visibility !== 'hidden') canvas.style.visibility = 'hidden';
    },
    begin: (width, height, ratio) => {
      if (canvas.style.visibility !== '') canvas.style.visibility = '';
      const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
      if (canvas.width !== across || canvas.height !== down) {
        canvas.width = across;
        canvas.height = down;
        // The widths of the layout's table are sums of advances: no kerning, no rounding to whole pixels.
        context.fontKerning = 'none';
        context.textRendering = 'geometricPrecision';
      }
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, width, height);
    },
  };
};
