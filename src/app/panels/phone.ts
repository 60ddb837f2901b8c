/** Too narrow for a panel beside the picture. */
export const phone = '(max-width: 639px)';
